import type { Condition } from '../../model/worlds/condition.js';
/**
 * What is taken for granted on the way into the branches of choices, the last assumption first. Holds
 * single facts, and compound conditions that don't come down to facts. Null: nothing.
 */
export type Assumptions = Assumption | null;
interface Assumption {
    readonly condition: Condition;
    readonly holds: boolean;
    readonly before: Assumptions;
}
export declare const noAssumptions: Assumptions;
/** True or false where the assumptions decide it, else null. */
export declare function decide(condition: Condition, given: Assumptions): boolean | null;
/** Adds one assumption, and what follows from it at once. What is decided already stays as it is. */
export declare function assume(condition: Condition, holds: boolean, given: Assumptions): Assumptions;
export {};
