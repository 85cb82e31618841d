import type { Raw } from '../../model/document.js';
import type { DeferredChange, PlannedChange } from '../../model/plan.js';
export interface ReadChanges {
    readonly changes: readonly PlannedChange[];
    /** Entries that no Terraform writes, a sentence each. */
    readonly faults: readonly string[];
}
/** What a change holds; each part is undefined where it has none. */
export interface ChangeValues {
    /** Whether there is an object after the change. */
    readonly isObject: boolean;
    readonly after: Raw | undefined;
    readonly unknown: Raw | undefined;
    readonly sensitive: Raw | undefined;
}
/** An entry of `resource_changes`, with what it holds. */
export interface ChangeEntry {
    readonly entry: Raw;
    readonly values: ChangeValues;
}
/** The entries of a plan that was parsed as a whole. */
export declare const entriesOf: (plan: Raw) => ChangeEntry[];
export declare function readChanges(entries: readonly ChangeEntry[]): ReadChanges;
/** Changes that Terraform put off to a later run (`jsonplan.DeferredResourceChange`). */
export declare function readDeferred(plan: Raw): DeferredChange[];
