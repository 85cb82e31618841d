import { type ValueList } from '../../../model/value.js';
/**
 * Items of one type, as collections have them: beside a string, numbers and booleans are strings, and
 * so are those at the same place in lists and maps. Refuses where there is no such type. What isn't
 * known stays as it is.
 */
export declare function unified(items: ValueList): ValueList;
/** As {@link unified}, but what has no type in common stays as it is. */
export declare function unifiedWherePossible(items: ValueList): ValueList;
