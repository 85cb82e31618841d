import { type Value } from '../../model/value.js';
/** `left == right`: true, false, a choice of both by what they depend on, or not known. */
export declare function equality(left: Value, right: Value): Value;
