import { type Unknown, type Value } from '../model/value.js';
/**
 * Whether a value that isn't known may turn out to be none at all: that of an expression which nobody
 * evaluated, and which may give null. A value that is known only after apply is there.
 */
export declare const mayBeAbsent: (value: Value | undefined) => value is Unknown;
