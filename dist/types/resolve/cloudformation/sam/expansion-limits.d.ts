import type { RawMap } from '../../../model/document.js';
import { type Effort } from '../limits.js';
/** Decides what is expanded, one resource of SAM after the other. */
export interface ExpansionLimits {
    /** Why a resource isn't expanded, as a clause; null where it is. @param parts what it is made of */
    readonly refuse: (parts: readonly (RawMap | null)[]) => string | null;
}
export declare function expansionLimits(effort: Effort): ExpansionLimits;
