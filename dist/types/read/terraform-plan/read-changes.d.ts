import type { Raw } from '../../model/document.js';
import { InputError } from '../../model/input-error.js';
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
/**
 * What an entry of `resource_changes` was read into. A string completes "this entry …": no Terraform writes
 * such a one. An error: the plan isn't to be judged.
 */
export type ReadEntry = PlannedChange | string | InputError;
/** The entries of a plan that was parsed as a whole. */
export declare const entriesOf: (plan: Raw) => ReadEntry[];
/** @throws InputError where one of the entries is an error. */
export declare function readChanges(entries: readonly ReadEntry[]): ReadChanges;
/** Reads an entry, whose `change` needs to hold no more than its actions. */
export declare function readEntry(entry: Raw, index: number, values: ChangeValues): ReadEntry;
/** Changes that Terraform put off to a later run (`jsonplan.DeferredResourceChange`). */
export declare function readDeferred(plan: Raw): DeferredChange[];
