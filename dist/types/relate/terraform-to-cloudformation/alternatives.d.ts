import { type Choice, type Value } from '../../model/value.js';
import { type Condition } from '../../model/worlds/condition.js';
/** One of the values that conditions decide between. */
export interface Alternative {
    readonly value: Exclude<Value, Choice> | undefined;
    /** Null: always. */
    readonly when: Condition | null;
}
/** The values that a value can be, each with the condition under which it is. */
export declare function alternativesOf(value: Value | undefined): readonly Alternative[];
/** Both conditions; null is no condition. */
export declare function both(one: Condition | null, other: Condition | null): Condition | null;
