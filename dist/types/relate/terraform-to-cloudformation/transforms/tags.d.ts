import { type Value } from '../../../model/value.js';
import type { Known } from '../map-value.js';
/** A map to a list of `{ Key, Value }`. */
export declare const toTags: (known: Known) => Value | undefined;
/** A map to a list of `{ Name, Value }`. */
export declare const toNameValues: (known: Known) => Value | undefined;
