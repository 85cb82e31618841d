import type { Truth } from '../model/truth.js';
import { type Reference, type Text, type Unknown } from '../model/value.js';
import { type SettledSpot } from './place.js';
/** Unknown, because this value is: told by the reason of the value, or of a part of it. */
export declare function openValue(spot: SettledSpot, value: Unknown | Reference | Text): Truth;
