import type { Schema } from '../model/policy.js';
import type { Truth } from '../model/truth.js';
import type { Unknown } from '../model/value.js';
import { type SettledSpot } from './place.js';
/**
 * Judges a value that is a parameter's or variable's own, and that nobody has given: by the texts
 * that the schema tells apart. So it can be said which value would fail.
 */
export declare function overTexts(spot: SettledSpot, free: Unknown, schema: Schema, judge: (spot: SettledSpot) => Truth): Truth;
