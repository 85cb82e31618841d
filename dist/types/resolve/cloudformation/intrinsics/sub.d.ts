import type { Intrinsic } from '../stack-context.js';
/** A string with `${Name}`, `${Name.Attribute}`, and `${!Literal}` for a literal `${Literal}`. */
export declare const sub: Intrinsic;
