/**
 * Letters in the other case as Go has them: each by itself, and never more than one for one. `ß` has no
 * upper case, and a sigma is the same at the end of a word.
 */
export declare const lowerCase: (text: string) => string;
export declare const upperCase: (text: string) => string;
/**
 * The first letter of each word in upper case: words begin after anything of ASCII that is no letter,
 * digit or underscore, and after other blanks.
 */
export declare function titleCase(text: string): string;
