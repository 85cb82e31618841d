import type { Intrinsic } from '../stack-context.js';
/** An item of a list, counted from 0; the index may be written as a string. */
export declare const select: Intrinsic;
