import type { PathHop } from '../model/decision.js';
import type { Hop } from '../model/truth.js';
/** The hops that a verdict rests on, with the lines where they stand. */
export declare const pathOf: (hops: readonly Hop[]) => readonly PathHop[];
