import type { Truth } from '../../model/truth.js';
import { type Place, type SettledSpot } from '../place.js';
/**
 * Judges a policy document: a map, or the JSON text of one, which may have holes. Of a text, every
 * finding points at the text itself, since nothing inside it has a place of its own.
 */
export declare function lookIntoDocument(document: Place, judge: (document: SettledSpot) => Truth): Truth;
