import { type Value } from '../../model/value.js';
import { type Condition } from '../../model/worlds/condition.js';
import { type Settled } from './lift.js';
/** A value that something has under a condition. */
export interface Leaf {
    readonly condition: Condition;
    readonly value: Settled;
}
/** The values that a value can be, each with the condition that decides for it; what is sensitive is looked into. */
export declare function leavesOf(value: Value): Leaf[];
/** That something which isn't known turns out so that there is an instance. */
export declare function opens({ condition, value }: Leaf, asked: string): Condition;
