import { type Value } from '../../../model/value.js';
import type { Known } from '../map-value.js';
/** What a text of JSON says. A value that was evaluated before it became text is that already. */
export declare function toJson(known: Known): Value | undefined;
/** The statements of a policy document. */
export declare function toStatement(known: Known): Value | undefined;
/** The same; a text of another language stays a text. */
export declare function toJsonOrText(known: Known): Value | undefined;
