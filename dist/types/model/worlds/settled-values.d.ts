import type { Condition, Variable } from './condition.js';
import { type World } from './world.js';
/** That a variable has a value, and whether it does. */
export type SettledValue = readonly [is: Equals, holds: boolean];
/** What together says all that is settled about variables. */
export declare function settledIn(world: World): Generator<SettledValue>;
type Equals = Extract<Condition, {
    kind: 'equals';
}>;
/** What a person reads as the value of a variable in a world: its text; null where it is free. */
export declare function valueIn(variable: Variable, world: World): string | null;
/** What {@link valueIn} can't say: the values that a free variable must not have. */
export declare const excludedIn: (variable: Variable, world: World) => readonly string[];
export {};
