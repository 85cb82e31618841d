import type { Expression } from '../../../model/configuration.js';
import { type Cursor } from './cursor.js';
/** The offset of the quote that ends a string without interpolations, from the offset after the one that begins it. */
export declare function quotedEnd(text: string, start: number): number;
/** From its quote to behind the other one. */
export declare function readQuoted(cursor: Cursor): Expression;
/** From `<<` to behind its closing marker. */
export declare function readHeredoc(cursor: Cursor): Expression;
/** A template that is a text of its own, up to the offset `end`. */
export declare function readBareTemplate(cursor: Cursor, end: number, span: {
    readonly start: number;
    readonly end: number;
}): Expression;
