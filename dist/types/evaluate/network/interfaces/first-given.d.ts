import type { Place } from '../../place.js';
import { type Standing } from '../guarded.js';
/** What stands at the first of several places at which anything does: what overrides comes first. */
export declare function firstGiven(places: readonly Place[]): readonly Standing[];
