import { type Resource } from './resource.js';
/** The account as a whole, by the name that AWS Config has for it. */
export declare function accountOf(inputFile: string): Resource;
