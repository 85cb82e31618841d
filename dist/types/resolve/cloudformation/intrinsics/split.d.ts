import type { Intrinsic } from '../stack-context.ts';
/** The pieces of a string between delimiters. */
export declare const split: Intrinsic;
