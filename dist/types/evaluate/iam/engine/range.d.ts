import type { Language } from './language.js';
/**
 * The values that requests of some kind may carry under one key, or for an action, a resource or a
 * caller. A key holds a set of values: of none where it is absent, of more than one only where the key
 * is of that kind.
 */
export interface Range {
    readonly mayBeAbsent: boolean;
    readonly mayBePresent: boolean;
    /** What each value must be in. */
    readonly within: readonly Language[];
    readonly isMany: boolean;
    /** Values to try first: those that a reader knows. */
    readonly samples: readonly string[];
    /** Only counts if more than 2^24 IPv4 addresses, or 2^96 of IPv6, are left: a wide part of the internet. */
    readonly isWide?: boolean;
}
export declare const range: (more: Partial<Range>) => Range;
export declare const absentKey: Range;
/** What is said of the values of one dimension: each is in these languages; some value is in each of those. */
export interface Constraint {
    readonly every: readonly Language[];
    readonly some: readonly Language[];
}
/** One thing that a statement says of one dimension. */
export interface Atom {
    readonly dimension: string;
    readonly quantifier: 'every' | 'some';
    readonly language: Language;
}
