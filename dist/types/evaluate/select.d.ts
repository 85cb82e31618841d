import type { PathStep } from '../model/policy.js';
import type { Truth } from '../model/truth.js';
import { type Place, type SettledSpot } from './place.js';
/**
 * Walks a path and judges every value that it meets. The walk stops at what isn't known and says so;
 * what isn't there is not met. Nothing met: inapplicable.
 */
export declare function overSelected(place: Place, steps: readonly PathStep[], judge: (spot: SettledSpot) => Truth): Truth;
