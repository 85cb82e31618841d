import { type Fault } from '../fault.js';
import type { Reading } from '../reading.js';
/** What a document comes to as a whole. */
export declare function checkWhole({ document, statements, isManaged }: Reading): Iterable<Fault>;
