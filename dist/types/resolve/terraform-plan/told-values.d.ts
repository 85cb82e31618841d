import type { Raw } from '../../model/document.js';
import { type Value } from '../../model/value.js';
/**
 * What the files beside a plan tell of a value that the plan knows in part. Null: that nothing is
 * configured; undefined: nothing.
 */
export type Told = Value | undefined;
/** Of what the files and the plan's references tell of a value, the more exact. */
export declare function moreExact(told: Told, otherwise: () => Value | undefined): Value | undefined;
export declare function memberOfTold(told: Told, name: string): Told;
/**
 * For each item of a list, that of the told ones which it was made from. A plan sorts sets: an item
 * is told by what is known of it. Several that can't be told apart are taken in their order. Undefined
 * for items of which it isn't certain.
 */
export declare function itemsOfTold(told: Told, raw: readonly Raw[], shadow: readonly Raw[], length: number): readonly Told[];
