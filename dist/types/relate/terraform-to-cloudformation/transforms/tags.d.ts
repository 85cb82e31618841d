import { type Value } from '../../../model/value.ts';
import type { Known } from '../map-value.ts';
export declare function toTags(known: Known): Value | undefined;
