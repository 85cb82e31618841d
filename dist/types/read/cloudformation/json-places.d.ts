import type { ParsedText } from '../../model/document.js';
/**
 * Finds values in a text that is known to be JSON. Only the maps and lists on the way to a value
 * are ever read, each of them once, and as far as the way goes.
 *
 * @param isWhole whether no map has a key twice; else the last one counts, so that maps are read to their end
 */
export declare function createJsonPlaces(text: string, isWhole: boolean): ParsedText['locate'];
