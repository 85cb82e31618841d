import type { Witness } from '../model/decision.js';
import type { Guess } from '../model/worlds/condition.js';
import type { Outcome } from './search.js';
/** The names that decided an outcome, with their values in its world; no value of a sensitive one. */
export declare function witnessOf(outcome: Outcome): Witness;
/** `Environment is "dev" and IsProduction is false` */
export declare function describeWorld(outcome: Outcome): string;
/** The variables whose values a witness tells, by their ids. */
export declare function variablesTold(outcome: Outcome): ReadonlySet<string>;
/** Why the world of an outcome isn't certain: what nobody settled, and what would. */
export declare function openPoints({ trail, world }: Outcome): readonly Guess[];
