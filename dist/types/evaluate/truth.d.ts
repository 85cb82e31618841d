import type { Evidence, Leaf, Truth } from '../model/truth.js';
import type { Condition } from '../model/worlds/condition.js';
/** Kleene's logic over {@link Truth}. What can be decided at once is; the rest stays a tree. */
export declare const inapplicable: Truth;
export declare const pass: (evidence?: Evidence | null) => Truth;
export declare const fail: (evidence: Evidence) => Truth;
export declare const unknownTruth: (evidence: Evidence) => Truth;
export declare function fork(condition: Condition, then: Truth, otherwise: Truth): Truth;
/** True where all are. The first failure is the one that is told. Of nothing: inapplicable. */
export declare function all(of: readonly Truth[]): Truth;
/** True where one is; else `failure` says why none is. Of nothing: that failure. */
export declare function any(of: readonly Truth[], failure: Evidence): Truth;
/** Judges `then` where `guard` holds; where it doesn't, there is nothing to judge. */
export declare function when(guard: Truth, then: Truth): Truth;
/** Where there is nothing to judge, this counts instead. */
export declare function instead(of: Truth, leaf: Leaf): Truth;
/** Unknown stays unknown: a negation never turns doubt into a pass. */
export declare function not(of: Truth, failure: Evidence): Truth;
