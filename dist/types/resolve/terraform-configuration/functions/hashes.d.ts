import { type BuiltIn } from './function-type.js';
/** Functions that hash text or a file. */
export declare const hashes: Readonly<Record<string, BuiltIn>>;
