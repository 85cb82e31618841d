import { type BuiltIn } from './function-type.js';
/** Functions over numbers that are known. */
export declare const numbers: Readonly<Record<string, BuiltIn>>;
