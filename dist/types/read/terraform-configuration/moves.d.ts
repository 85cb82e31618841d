import type { Block, Move } from '../../model/configuration.js';
/** What `moved` blocks say; one that names no addresses says nothing. */
export declare function movesIn(blocks: readonly Block[]): readonly Move[];
