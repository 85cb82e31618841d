import { type Text, type Value } from '../../../model/value.js';
/** A text of JSON as it was read. */
export type JsonReading = {
    readonly kind: 'value';
    readonly value: Value;
    readonly lines: Lines;
}
/** `line` counts within the text, from 1. */
 | {
    readonly kind: 'fault';
    readonly line: number;
    readonly says: string;
}
/** Parts of it that aren't known stand where structure should. */
 | {
    readonly kind: 'open';
};
/** The line within the text on which a list or a map, or an item of one, stands. */
export type Lines = ReadonlyMap<object, ReadonlyMap<string | number, number>>;
/** Reads a text of JSON with the lines of its parts. Holes within its strings stay holes. */
export declare function readJson(document: string | Text): JsonReading;
