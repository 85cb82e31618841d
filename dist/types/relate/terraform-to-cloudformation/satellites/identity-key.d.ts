import { type Value } from '../../../model/value.js';
/**
 * A text that is the same for two values that are certainly equal: known strings, and what isn't
 * known but comes from one source. Null where nothing can be said.
 */
export declare function identityKey(value: Value | undefined): string | null;
/** Whether two values, not certainly equal, may turn out to be. */
export declare function mayEqual(one: Value, other: Value): boolean;
