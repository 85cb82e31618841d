import { type Value } from '../model/value.js';
/** Whether two values that can't be known are certainly the same: from the same source, part by part. */
export declare function sameSymbol(one: Value, other: Value): boolean;
/**
 * The same text for two values exactly where {@link sameSymbol} holds of them; null for one that is like
 * no other.
 */
export declare function symbolKey(value: Value): string | null;
