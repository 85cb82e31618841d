import type { Fault } from '../fault.js';
import type { Reading } from '../reading.js';
/** What a document alone can be asked, in the order in which findings are told. */
export declare const rules: readonly ((reading: Reading) => Iterable<Fault>)[];
