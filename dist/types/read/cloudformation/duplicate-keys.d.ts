import type { Raw, TextFault } from '../../model/document.js';
export declare const twice: (firstLine: number) => string;
/** The members of all maps of a JSON value; null where it passes a limit (`findExcess` says which). */
export declare function countMembers(content: Raw): number | null;
/**
 * At least as many as a JSON text has keys, those that stand twice included: closing quotes before
 * a colon, and those opening quotes after which a text begins with one.
 */
export declare function countKeys(text: string): number;
/** Keys that stand twice in a map of a text that is known to be JSON. */
export declare function findDuplicateKeys(text: string): readonly TextFault[];
