import type { Truth } from '../../model/truth.js';
import { type Place } from '../place.js';
/** Whom a statement must apply to: all there are, or a caller without credentials. */
export type Caller = 'everybody' | 'anonymous';
/**
 * Whether a statement applies to a caller. `"*"` and `{"AWS": "*"}` are everybody, alone or in a
 * list; a part of an ARN can't be a wildcard (IAM User Guide, Principal element).
 */
export declare function appliesTo(statement: Place, caller: Caller): Truth;
