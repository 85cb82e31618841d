/** Keeps account of the spaces put before lines of a text, so that places in the text as it was given can be told. */
export interface Shifts {
    /** `starts` are offsets in the text as it stands, of lines that get `count` spaces more. */
    readonly add: (starts: readonly number[], count: number) => void;
    /** From an offset in the text as it stands. A place among the spaces is the line's start. */
    readonly offsetInGiven: (offset: number) => number;
}
export declare function createShifts(): Shifts;
