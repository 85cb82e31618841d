import { type Fault } from '../fault.js';
import type { Reading } from '../reading.js';
/** `aws:SourceIp` knows the internet's addresses only (IAM User Guide, global condition context keys). */
export declare function checkAddresses({ statements }: Reading): Iterable<Fault>;
