import type { Raw } from '../../model/document.js';
import type { DeferredChange, PlannedChange } from '../../model/plan.js';
export interface ReadChanges {
    readonly changes: readonly PlannedChange[];
    /** Entries that no Terraform writes, a sentence each. */
    readonly faults: readonly string[];
}
export declare function readChanges(plan: Raw): ReadChanges;
/** Changes that Terraform put off to a later run (`jsonplan.DeferredResourceChange`). */
export declare function readDeferred(plan: Raw): DeferredChange[];
