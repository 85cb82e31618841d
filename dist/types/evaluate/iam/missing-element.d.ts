import type { Evidence } from '../../model/truth.js';
import { type SettledSpot } from '../place.js';
/** About an element that isn't there: told at the statement, the nearest place that exists. */
export declare function missingElement(spot: SettledSpot, reason: string): Evidence;
