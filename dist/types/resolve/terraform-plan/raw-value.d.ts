import type { Raw } from '../../model/document.js';
import { type Value } from '../../model/value.js';
/** JSON as a value, built without prototypes; `tooDeep` stands for what nests deeper than 100 levels. */
export declare function valueOfRaw(raw: Raw, tooDeep: Value, depth?: number): Value;
