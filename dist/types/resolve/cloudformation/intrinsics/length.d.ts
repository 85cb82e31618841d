import type { Intrinsic } from '../stack-context.js';
/** How many items a list has. */
export declare const length: Intrinsic;
