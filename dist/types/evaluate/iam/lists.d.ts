import type { Evidence, Truth } from '../../model/truth.js';
import { type SettledSpot } from '../place.js';
import type { Match, Pattern, Work } from './pattern.js';
import { type NamedBucket } from './written-pattern.js';
export interface PatternQuestion {
    readonly bucket: NamedBucket | null;
    readonly match: (pattern: Pattern) => Match;
    readonly work: Work;
    /** Told where the answer is no. */
    readonly failure: Evidence;
}
/** Whether one of the patterns in a list, or the single one, matches. */
export declare function someMatches(list: SettledSpot, question: PatternQuestion): Truth;
/** Whether none does: for `NotAction` and `NotResource`. A statement with an empty list does nothing. */
export declare function noneMatches(list: SettledSpot, question: PatternQuestion): Truth;
