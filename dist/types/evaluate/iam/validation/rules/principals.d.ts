import { type Fault } from '../fault.js';
import type { Reading } from '../reading.js';
/** Whom statements are for (IAM User Guide, AWS JSON policy elements: Principal and NotPrincipal). */
export declare function checkPrincipals({ statements, kind }: Reading): Iterable<Fault>;
