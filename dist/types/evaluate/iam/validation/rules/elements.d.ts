import { type Fault } from '../fault.js';
import type { Reading } from '../reading.js';
/** The elements of a document and of its statements: those that must be there, and what they hold. */
export declare function checkElements(reading: Reading): Iterable<Fault>;
