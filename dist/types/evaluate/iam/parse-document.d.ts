import { type Text, type ValueMap } from '../../model/value.js';
/**
 * The structure of a policy document written as JSON; null for a text that is none, or too large.
 * A hole in a string stays a hole of that string; one that would have to be structure can't be read.
 */
export declare function parseDocument(document: string | Text): ValueMap | null;
