import type { Evidence, Truth } from '../model/truth.js';
/** The same truth, told by other evidence. */
export declare function mapEvidence(truth: Truth, change: (evidence: Evidence) => Evidence): Truth;
/** What the first failure among the worlds of a truth says; null where there is none. */
export declare function failureIn(truth: Truth): Evidence | null;
