import { type Fault } from '../fault.js';
import type { Reading } from '../reading.js';
/** Actions against those that AWS publishes (Service Authorization Reference). */
export declare function checkActions({ statements, steps }: Reading): Iterable<Fault>;
