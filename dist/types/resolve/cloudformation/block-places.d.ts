import type { Range } from '../../model/source-location.js';
/**
 * Translates places in a text to places in the one that holds it as a literal block of YAML; null where
 * it isn't held so, or functions changed what stands before the place.
 *
 * @param lines of the holder
 * @param at where it has the text
 */
export declare function placesInBlock(text: string, lines: readonly string[], at: Range): ((inside: Range) => Range | null) | null;
