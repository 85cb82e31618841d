import type { Piece } from './assemble-template.js';
import { type Cursor } from './cursor.js';
/** From `${` or `%{` to behind the closing brace. */
export declare function readSequence(cursor: Cursor): Piece;
