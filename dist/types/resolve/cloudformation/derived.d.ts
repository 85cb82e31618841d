import { type Reference, type Text, type Unknown } from '../../model/value.js';
/**
 * What a function makes of something unknown: unknown for the same reason. Made of the same thing in
 * the same way, it is the same again.
 */
export declare function derived(from: Unknown, how: string): Unknown;
/** What a function makes of a value that isn't known as a whole: unknown for the reason of its first hole. */
export declare function derivedFrom(value: Unknown | Reference | Text, how: string): Unknown;
/** A function whose arguments are not what it takes. */
export declare const invalidArguments: (name: string, takes: string) => Unknown;
