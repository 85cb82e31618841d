/** The lines of a text, each cut out of it when it is asked for. They end with LF or CR LF. */
export interface SourceLines {
    readonly count: number;
    /** The line without its end; undefined where the text has none of this index, which counts from 0. */
    at(index: number): string | undefined;
    /** Indices of the lines in which a pattern is found, in order. The pattern is global and matches within a line. */
    matching(pattern: RegExp): readonly number[];
}
/** @param longest lines are cut to so many characters: a minified template is one line */
export declare function sourceLines(text: string, longest: number): SourceLines;
