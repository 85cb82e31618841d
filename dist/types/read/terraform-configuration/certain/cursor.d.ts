import type { Expression, SourceFile } from '../../../model/configuration.js';
/** Where the reading of a text has got to. */
export interface Cursor {
    readonly text: string;
    /** The offset of `text` in its file. */
    readonly base: number;
    readonly source: SourceFile;
    /** Functions that are called. */
    readonly functions: Set<string>;
    /** Reads an expression: what expressions hold may hold them again. */
    readonly expression: (cursor: Cursor, lines: boolean) => Expression;
    /** The next character. */
    at: number;
    /** Levels around it. */
    depth: number;
}
/** Thrown, always the same one, where a text isn't certainly sound: somebody else has to look at it. */
export declare const UNCERTAIN: Error;
/** Operators and steps of one expression, which stand inside one another in the tree. */
export declare const MAX_CHAIN = 30;
/** Reads something that stands one level further in. */
export declare function inside<T>(cursor: Cursor, read: (cursor: Cursor) => T): T;
/** The code of the next character; NaN at the end. */
export declare const codeAt: ({ text, at }: Cursor) => number;
/** Whether a character comes next; passes it. */
export declare function takes(cursor: Cursor, code: number): boolean;
/** Passes a character that has to come next. */
export declare function expectNext(cursor: Cursor, code: number): void;
/** Passes blanks and comments; ends of lines too, unless `lines` end what is read. */
export declare function skipBlanks(cursor: Cursor, lines: boolean): void;
/** Passes blanks, and tells whether a line or the text ends there; passes the end of the line. */
export declare function endsLine(cursor: Cursor): boolean;
/** A name in letters of ASCII; `null` where something else comes next. */
export declare function name(cursor: Cursor): string | null;
/** A name that has to come next. */
export declare function expectName(cursor: Cursor): string;
export declare const isDigit: (code: number) => boolean;
export declare const isInName: (code: number) => boolean;
