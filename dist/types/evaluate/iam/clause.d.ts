import type { Truth } from '../../model/truth.js';
import type { Clause } from './condition.js';
import { type Work } from './pattern.js';
/** Whether a clause holds for requests that carry a value under its key, or, null, lack the key. */
export declare function holdsFor(clause: Clause, actual: string | boolean | null, requests: string, work: Work): Truth;
/**
 * Whether a clause on a key of which nothing is said holds for requests that lack the key, or carry
 * an odd value under it.
 */
export declare function holdsWithout(clause: Clause, requests: string): Truth;
/** Whether a clause on a key of which nothing is said holds for every request. */
export declare function holdsAlways(clause: Clause, requests: string): Truth;
