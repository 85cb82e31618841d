import type { Intrinsic } from '../stack-context.ts';
/** How many items a list has. */
export declare const length: Intrinsic;
