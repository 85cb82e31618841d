import { type Expression } from '../../../model/configuration.js';
import { type Cursor } from './cursor.js';
/** A first thing, and what is taken of it. */
export declare function readTerm(cursor: Cursor, lines: boolean): Expression;
