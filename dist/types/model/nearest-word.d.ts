/**
 * The word that was probably meant: the nearest of the right ones by edits (insert, drop, replace or
 * swap a character), letter case aside; null where none is near enough to be a help.
 */
export declare function nearestWord(word: string, right: Iterable<string>): string | null;
/** ` Did you mean "x"?`, or nothing, to end a message with. */
export declare function didYouMean(word: string, right: Iterable<string>): string;
/** How many characters are inserted, dropped, replaced or swapped between two words. */
export declare function editsBetween(one: string, other: string): number;
