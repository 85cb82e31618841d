import { type Value } from '../../model/value.js';
/** A choice between true and false is one condition, which keeps what is made of it small. */
export declare function asCondition(value: Value): Value;
