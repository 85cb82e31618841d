import type { BuiltIn } from './function-type.js';
/** Functions over strings that are known. */
export declare const strings: Readonly<Record<string, BuiltIn>>;
