import type { Intrinsic } from '../stack-context.js';
/** The items of a list, with a delimiter between them; removed ones don't take part. */
export declare const join: Intrinsic;
