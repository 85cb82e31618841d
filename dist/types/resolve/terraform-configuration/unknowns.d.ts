import { type Unknown, type Value } from '../../model/value.js';
/** The expression itself is wrong, whatever the values: `try` goes on to its next argument. */
export declare function invalid(reason: string): Unknown;
export declare function beyondLimit(what: string): Unknown;
export declare function notEvaluated(reason: string): Unknown;
export declare function isInvalid(value: Value | undefined): boolean;
/**
 * What is made of something that isn't known, and so isn't known either, for the same reason.
 * `made` names how, so that the same thing made of the same value is known to be equal.
 */
export declare function derived(from: Unknown, made: string | null): Unknown;
