import type { Condition, Variable } from './condition.js';
import { type World } from './world.js';
/** Conditions, each with whether it holds, that together say what is settled about variables. */
export declare function settledIn(world: World): Generator<readonly [Condition, boolean]>;
/** What a person reads as the value of a variable in a world: its text; null where it is free. */
export declare function valueIn(variable: Variable, world: World): string | null;
/** What {@link valueIn} can't say: the values that a free variable must not have. */
export declare const excludedIn: (variable: Variable, world: World) => readonly string[];
