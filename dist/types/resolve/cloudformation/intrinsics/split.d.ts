import type { Intrinsic } from '../stack-context.js';
/** The pieces of a string between delimiters. */
export declare const split: Intrinsic;
