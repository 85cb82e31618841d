import { type Value } from '../../model/value.js';
import type { Step } from './property-path.js';
export type Properties = Record<string, Value | undefined>;
/** Puts a value into a map that is being made, at a path below it, beside what is there already. */
export declare function putInto(map: Properties, path: readonly Step[], value: Value): void;
/** The value at a place, with another one put in at a path below it. Neither is changed. */
export declare function putValue(place: Value | undefined, path: readonly Step[], value: Value): Value | undefined;
