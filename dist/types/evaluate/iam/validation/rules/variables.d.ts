import { type Fault } from '../fault.js';
import type { Reading } from '../reading.js';
/** Policy variables (IAM User Guide, IAM policy elements: Variables and tags). */
export declare function checkVariables({ statements, hasVariables }: Reading): Iterable<Fault>;
