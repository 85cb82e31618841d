import { type Value } from '../../model/value.js';
import { type Condition } from '../../model/worlds/condition.js';
/** Makes an open fact. Facts of the same name, unique in the run, are one; one without is like no other. */
export type OpenFact = (name: string | null, reason: string) => Condition;
/**
 * When two values are equal, as `Fn::Equals` compares them: scalars by their text, so that `true` is
 * `"true"`. Where that is a question of variables it is told in their terms; what can't be told
 * before deployment becomes an open fact.
 */
export declare function equality(one: Value | undefined, other: Value | undefined, open: OpenFact): Condition;
/** `condition` decides which of two conditions counts. */
export declare function either(condition: Condition, then: Condition, otherwise: Condition): Condition;
