/**
 * A pattern of an author's in which `*` stands for any characters but the separator, `**` for any, and
 * `?` for one; all else stands for itself, brackets too, since addresses hold them.
 */
export interface MatchPattern {
    /** As it is written. */
    readonly text: string;
    readonly matches: (text: string) => boolean;
}
/**
 * `separator`: what a `*` stops at. Behind a `**` it may be missing with it: `a/**` + `/b` also stands
 * for `a/b`.
 */
export declare function matchPattern(text: string, separator: string): MatchPattern;
