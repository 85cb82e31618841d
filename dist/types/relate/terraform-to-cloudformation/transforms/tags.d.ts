import { type Value } from '../../../model/value.js';
import type { Known } from '../map-value.js';
export declare function toTags(known: Known): Value | undefined;
