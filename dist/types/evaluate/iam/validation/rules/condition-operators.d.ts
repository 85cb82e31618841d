import { type Fault } from '../fault.js';
import type { Reading } from '../reading.js';
/** The blocks of a condition and their operators (IAM User Guide, condition operators). */
export declare function checkConditionOperators({ statements }: Reading): Iterable<Fault>;
