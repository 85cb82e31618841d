import type { ParsedText } from '../../model/document.js';
/**
 * Parses a JSON text with the engine's own parser; the text is searched for positions only when one
 * is asked for. Of members with the same key the last counts, as in `JSON.parse`, for its value and
 * its place; that there are some is told.
 *
 * @throws InputError where the text isn't JSON or passes a limit.
 */
export declare function parseJson(given: string): ParsedText;
