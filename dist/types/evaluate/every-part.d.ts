import type { Truth } from '../model/truth.js';
import { type LeafKinds } from './leaf-kinds.js';
import type { Search, Way } from './search.js';
/**
 * The worlds in which every part comes down to one of the wanted kinds. Parts that do so anyway cost
 * nothing; parts whose conditions have nothing to do with one another are not tried in combination
 * before each is known to be possible.
 */
export declare function everyPart(parts: readonly Truth[], wanted: LeafKinds, start: Way, search: Search): Generator<Way>;
/** Whether there is such a world. Of parts that are independent, each is looked at alone. */
export declare function isEveryPartPossible(parts: readonly Truth[], wanted: LeafKinds, start: Way, search: Search): boolean;
