import type { Evidence, Truth } from '../../model/truth.ts';
import { type SettledSpot } from '../place.ts';
import type { Match, Pattern, Work } from './pattern.ts';
import { type NamedBucket } from './written-pattern.ts';
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
