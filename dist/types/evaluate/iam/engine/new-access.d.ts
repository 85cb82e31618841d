import type { Names } from './compile.js';
import { type Groups } from './decide.js';
import type { Scenario } from './scenario.js';
import { type Answer } from './search.js';
import type { Work } from './work.js';
export interface Change {
    readonly base: Groups;
    readonly head: Groups;
    readonly scenarios: readonly Scenario[];
    readonly names: Names;
    readonly work: Work;
}
/**
 * Whether `head` allows a request that `base` doesn't. Texts that aren't known are the same on both
 * sides; a statement that stands on both is not compared with itself.
 */
export declare const findNew: (change: Change) => Answer;
/** One answer for each statement, or combination of statements, that may allow something new. */
export declare function eachNew(change: Change): Generator<Answer>;
