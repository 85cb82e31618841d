import type { Intrinsic } from '../stack-context.js';
/** One of two values, by the condition of a name. */
export declare const conditional: Intrinsic;
