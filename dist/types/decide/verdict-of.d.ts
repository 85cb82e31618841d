import type { Verdict } from '../model/decision.js';
import type { Judgement } from '../model/judgement.js';
import type { SourceLocation } from '../model/source-location.js';
import type { Waived } from '../model/waiver.js';
export interface Located {
    readonly verdict: Verdict;
    /** Where the cause lies; looked up when it is first asked for. */
    readonly location: () => SourceLocation;
}
/**
 * The line of a judgement. Where it stands, and what identifies it, are worked out when they are first
 * read: a run that reports no passes never looks their places up.
 */
export declare function verdictOf(judgement: Judgement, waived: Waived | null, location?: () => SourceLocation): Located;
/** Gives the place of the cause, which is looked up once. */
export declare const locationOf: (judgement: Judgement) => (() => SourceLocation);
