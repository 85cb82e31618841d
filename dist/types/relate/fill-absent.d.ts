import type { Path } from '../model/truth.js';
import { type Value } from '../model/value.js';
/**
 * Sets a property where the object that would hold it is there and it is not, in every branch of a
 * condition. Gives the same value back where there is nothing to set.
 */
export declare function fillAbsent(place: Value, path: Path, value: Value): Value;
/** The value at a path; steps of a template's functions lead through conditions. */
export declare function valueAt(value: Value | undefined, path: Path): Value | undefined;
