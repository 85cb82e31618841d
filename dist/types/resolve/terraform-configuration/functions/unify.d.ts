import type { ValueList } from '../../../model/value.js';
/** Items of one type, as collections have them: beside a string, numbers and booleans are strings. */
export declare function unified(items: ValueList): ValueList;
