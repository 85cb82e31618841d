import type { CatalogControl } from '../model/catalog.js';
import type { PolicyEntry } from '../model/policy-entry.js';
/** How much another tool asks, beside our question. */
export type PeerScope = 'same' | 'looser' | 'stricter';
export interface PeerMatch {
    readonly tool: string;
    readonly scope: PeerScope;
    readonly control: CatalogControl;
    /** Null: no policy asks it yet, or none can. */
    readonly entry: PolicyEntry | null;
}
/** What a name that is no policy's stands for. */
export type FoundName = {
    readonly kind: 'control';
    readonly control: CatalogControl;
}
/** `name` as that tool writes it. */
 | {
    readonly kind: 'peer';
    readonly name: string;
    readonly matches: readonly PeerMatch[];
} | {
    readonly kind: 'none';
    readonly near: string | null;
};
/**
 * Looks a name up that no policy has: a control that is known, or another tool's name of a question.
 * `others`: further names that may have been meant.
 */
export declare function findName(name: string, others: Iterable<string>): FoundName;
