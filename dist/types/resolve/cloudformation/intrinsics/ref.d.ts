import type { Intrinsic } from '../stack-context.js';
/** The value of a parameter, or a resource's name. The language extensions admit functions that make the name. */
export declare const ref: Intrinsic;
