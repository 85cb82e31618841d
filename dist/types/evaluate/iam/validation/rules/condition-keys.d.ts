import { type Fault } from '../fault.js';
import type { Reading } from '../reading.js';
/** Condition keys against those that AWS publishes (IAM User Guide; Service Authorization Reference). */
export declare function checkConditionKeys({ statements }: Reading): Iterable<Fault>;
