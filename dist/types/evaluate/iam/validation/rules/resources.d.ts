import { type Fault } from '../fault.js';
import type { Reading } from '../reading.js';
/** The ARNs of resources (IAM User Guide, IAM JSON policy elements: Resource). */
export declare function checkResources({ statements, steps }: Reading): Iterable<Fault>;
