import type { Expression } from '../../../model/configuration.js';
import { type Cursor } from './cursor.js';
/**
 * Reads an expression from its first character; the cursor then stands behind its last one. `lines`: a
 * line's end ends it, as it does outside brackets.
 */
export declare function readExpression(cursor: Cursor, lines: boolean): Expression;
