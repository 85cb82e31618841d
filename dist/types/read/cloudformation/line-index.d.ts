import type { Range } from '../../model/source-location.js';
/** A place as an editor names it: both count from 1, columns in UTF-16 units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** Turns offsets of a text into lines and columns. A line ends with LF, CR LF or CR. */
export declare function createLineIndex(text: string): (offset: number) => Position;
/** The range of `[start, end)`: its last column is the one after the last character. */
export declare function rangeOf(positionAt: (offset: number) => Position, start: number, end: number): Range;
