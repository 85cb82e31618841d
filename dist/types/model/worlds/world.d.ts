import type { Condition, Variable } from './condition.js';
import { type Core } from './core.js';
import { type VariableState } from './variable-state.js';
/**
 * A world: what has been settled so far about variables and open facts. Worlds are values; settling
 * one more thing makes a new one, or none where it contradicts what stands.
 *
 * Exact for conditions over "variable equals text": a variable is either settled to one text, or
 * known to differ from some, and is contradictory when nothing that its input allows is left.
 */
export interface World {
    readonly assume: Assume;
    /** By what the input tells apart. */
    readonly variables: ReadonlyMap<string, VariableState>;
    /** By what only a policy tells apart: possible, but nothing in the input says so. */
    readonly guesses: ReadonlyMap<string, VariableState>;
    readonly open: ReadonlyMap<string, boolean>;
}
/**
 * - `given`: a variable with a default has it.
 * - `all`: defaults are not assumed.
 */
export type Assume = 'given' | 'all';
/** The world in which nothing is settled: always the same, so that what follows from it is worked out once. */
export declare const anyWorld: (assume: Assume) => World;
/** The value that a variable has without anything being settled about it. */
export declare const assumedValue: (variable: Variable, assume: Assume) => string | null;
/** Told of the steps of a search; throws where there were too many. */
export type Spend = (steps: number) => void;
/** True or false where this world settles the condition; null where it leaves both open. */
export declare function settle(condition: Condition, world: World, spend?: Spend): boolean | null;
/** The same of a condition beneath names and negations. */
export declare function settleCore(of: Core['of'], world: World, spend?: Spend): boolean | null;
/** All that is settled about a variable, guesses included. */
export declare function stateOf(variable: Variable, { variables, guesses }: World): VariableState;
