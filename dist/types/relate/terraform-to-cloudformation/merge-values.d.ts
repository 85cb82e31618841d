import { type Value } from '../../model/value.js';
/**
 * Joins two contributions to one property: maps by their keys, lists one after the other, in each
 * branch of a condition. What isn't known leaves the whole open. Of two plain values the later wins.
 */
export declare function mergeValues(first: Value | undefined, second: Value | undefined): Value | undefined;
export declare function mergeLists(first: Value | undefined, second: Value | undefined): Value | undefined;
