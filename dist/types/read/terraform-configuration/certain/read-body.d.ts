import type { Body } from '../../../model/configuration.js';
import { type Cursor } from './cursor.js';
/** Reads what stands in a file, or between the braces of a block up to the closing one. */
export declare function readBody(cursor: Cursor, isBlock: boolean): Body;
