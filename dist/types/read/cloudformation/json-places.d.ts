import type { ParsedText } from '../../model/document.js';
/**
 * Finds values in a text that is known to be JSON. Only the maps and lists on the way to a value
 * are ever read, each of them once.
 */
export declare function createJsonPlaces(text: string): ParsedText['locate'];
