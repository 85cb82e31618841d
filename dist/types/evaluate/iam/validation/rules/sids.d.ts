import { type Fault } from '../fault.js';
import type { Reading } from '../reading.js';
/** IAM wants the ids of statements unique and plain; other services only recommend it. */
export declare function checkSids({ statements, kind }: Reading): Iterable<Fault>;
