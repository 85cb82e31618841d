import type { Value } from '../../../model/value.js';
/** RFC 4180: the first line names the columns; empty lines are none. */
export declare function parseCsv(text: string): Value;
