import { type Value } from '../../model/value.js';
/** Parses the text of a policy document that is a part of another; unknown where it can't be read. */
export declare function parsePolicyText(text: string): Value;
