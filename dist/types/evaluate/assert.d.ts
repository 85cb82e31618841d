import type { Schema } from '../model/policy.js';
import type { Truth } from '../model/truth.js';
import { type Place } from './place.js';
/**
 * Judges a value by a JSON Schema, with three values and in every world. On known values it says
 * what a validator of JSON Schema says, but for scalars, which compare as the service coerces them.
 */
export declare function matches(place: Place, schema: Schema): Truth;
