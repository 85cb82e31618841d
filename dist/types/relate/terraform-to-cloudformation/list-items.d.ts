import { type Value } from '../../model/value.js';
type Items = readonly (Value | undefined)[];
/**
 * A value as the items of a list. Where a condition decides between two lists, each item is a
 * choice; a list that isn't known is one item that isn't: it stands for any number of them. A value
 * that isn't a list counts as a list of itself, an absent one as the empty list.
 */
export declare function itemsOf(value: Value | undefined): Items;
/** Pairs the items of two lists; the shorter one is filled up with nothing. */
export declare function zip(one: Items, other: Items, join: (one: Value | undefined, other: Value | undefined) => Value | undefined): Items;
export {};
