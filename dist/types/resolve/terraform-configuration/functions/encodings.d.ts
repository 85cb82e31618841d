import { type BuiltIn } from './function-type.js';
/** Functions that write values as text, and read them. */
export declare const encodings: Readonly<Record<string, BuiltIn>>;
