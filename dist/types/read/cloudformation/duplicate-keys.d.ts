import type { Raw, TextFault } from '../../model/document.js';
export declare const twice: (firstLine: number) => string;
/** The members of all maps of a JSON value. Recursion is bounded: deeper texts were refused. */
export declare function countMembers(content: Raw): number;
/** Keys that stand twice in a map of a text that is known to be JSON. */
export declare function findDuplicateKeys(text: string): readonly TextFault[];
