import type { Raw } from '../../model/document.js';
/** Bytes are no JSON, or not all of it: where they stop being it. */
export declare class BrokenJson extends Error {
    readonly offset: number;
    /** `ended`: the bytes end before the JSON does. `deep`, `large`: a level or a number beyond what is read. */
    readonly fault: 'ended' | 'malformed' | 'deep' | 'large';
    constructor(offset: number, fault: BrokenJson['fault']);
}
/** Reads the value that begins at an offset, or passes over it; gives the offset after it. */
export type Take = (at: number) => number;
/**
 * JSON in bytes, read where it stands. What is passed over is checked as strictly as what is read, so
 * that a part which is parsed later can't fail then. Offsets before a value may stand at blanks.
 */
export interface JsonBytes {
    readonly skip: Take;
    /** Reads a map, member by member; passes over anything else. */
    readonly members: (at: number, member: (name: string, at: number) => number) => number;
    /** Reads a list, item by item; passes over anything else. */
    readonly items: (at: number, item: Take) => number;
    readonly isMapAt: (at: number) => boolean;
    /** Parses what was passed over. */
    readonly parse: (start: number, end: number) => Raw;
    /** The offset of the next byte that isn't blank. */
    readonly blank: Take;
}
export declare function jsonIn(bytes: Buffer): JsonBytes;
