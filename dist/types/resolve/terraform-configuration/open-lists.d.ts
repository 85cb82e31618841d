import { type Value, type ValueList } from '../../model/value.js';
/**
 * A list some unknown items of which stand for any number of items: what is certainly in it can be
 * judged, and its length can't be told.
 */
export declare function openListOf(items: ValueList): Value;
export declare function isOpenList(value: Value | undefined): boolean;
/** Lists one after another; one that isn't known is an unknown item of the result. */
export declare function concatenated(lists: readonly Value[]): Value;
/** A list made of another one's items: open where that is. */
export declare function listLike(original: Value, items: ValueList): Value;
