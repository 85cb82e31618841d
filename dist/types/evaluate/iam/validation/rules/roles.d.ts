import { type Fault } from '../fault.js';
import type { Reading } from '../reading.js';
/** Roles that can be handed on, or made, without saying which. */
export declare function checkRoles({ statements }: Reading): Iterable<Fault>;
