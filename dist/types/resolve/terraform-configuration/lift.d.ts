import { type Choice, type Sensitive, type Value } from '../../model/value.js';
import { type Condition } from '../../model/worlds/condition.js';
import { type World } from '../../model/worlds/world.js';
/** A value that is decided as a whole; what it holds may still be choices. */
export type Settled = Exclude<Value, Choice | Sensitive>;
type Apply = (operands: readonly Settled[]) => Value;
/** One of two values by a condition, or the value itself where both are the same. */
export declare function either(condition: Condition, then: Value, otherwise: Value): Value;
/** Marks a value as sensitive: choices stay outermost, where they are looked for. */
export declare function secret(value: Value): Value;
/** Whether a value, or one of its branches, is sensitive as a whole. */
export declare function isSecret(value: Value | undefined): boolean;
/**
 * Applies an operation to values some of which are choices: the choice moves outward, and the
 * operation is applied in each of its branches. What is sensitive makes the result sensitive.
 */
export declare function lift(operands: readonly Value[], apply: Apply): Value;
/** The branch of a value that a world settles; the choice itself where it doesn't. */
export declare function settledIn(value: Value, world: World): Value;
export {};
