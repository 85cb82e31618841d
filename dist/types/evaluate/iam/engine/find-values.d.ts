import type { Constraint, Range } from './range.js';
import { type Work } from './work.js';
/**
 * Values that satisfy what is said of a dimension: none (the key is absent), one, or where the key is
 * of many, several. Null where nothing does. `undecided`: there may be some, and none was found.
 */
export type Values = readonly string[];
export type Found = Values | null | 'undecided';
export declare function findValues(range: Range, { every, some }: Constraint, work: Work): Found;
