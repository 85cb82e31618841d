import type { Expression } from '../../../model/configuration.js';
import { type Cursor } from './cursor.js';
/** From its bracket: `[a, b]` or `[for …]`. */
export declare function readList(cursor: Cursor): Expression;
/** From its brace: `{ a = b }` or `{for …}`. */
export declare function readObject(cursor: Cursor): Expression;
