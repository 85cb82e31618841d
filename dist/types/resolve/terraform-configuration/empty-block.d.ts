import { type Block } from '../../model/configuration.js';
/** A block that nobody wrote, with nothing in it. */
export declare function emptyBlock(type: string, labels: readonly string[]): Block;
