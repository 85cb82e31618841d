import { type Fault } from '../fault.js';
import type { Reading } from '../reading.js';
/** What conditions compare with, against what their operators and keys take. */
export declare function checkConditionValues({ statements }: Reading): Iterable<Fault>;
