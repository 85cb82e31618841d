import type { Truth } from '../model/truth.js';
import { type ValueList } from '../model/value.js';
/**
 * Judges the number of items of a list, in every world: items that a condition removes don't count.
 * Judged at once where `judge` says the same of every number that is still possible. Null: too many
 * items depend on conditions.
 */
export declare function overCount(items: ValueList, judge: (least: number, most: number) => Truth | null): Truth | null;
