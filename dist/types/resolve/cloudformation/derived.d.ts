import { type Unknown } from '../../model/value.js';
/**
 * What a function makes of something unknown: unknown for the same reason. Made of the same thing in
 * the same way, it is the same again.
 */
export declare function derived(from: Unknown, how: string): Unknown;
/** A function whose arguments are not what it takes. */
export declare const invalidArguments: (name: string, takes: string) => Unknown;
