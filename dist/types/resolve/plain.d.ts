import { type Value } from '../model/value.js';
/** A value without the mark that it is sensitive. */
export declare function plain(value: Value): Value;
export declare function plain(value: Value | undefined): Value | undefined;
