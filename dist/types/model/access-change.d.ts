import type { Witness } from './decision.js';
/** What a change lets happen that could not before, or no longer lets happen; or may, for all that is known. */
export interface AccessChange {
    readonly kind: 'gained' | 'lost' | 'unknown';
    /** Where the policy says it: in the head, and for what is lost in the base. */
    readonly file: string;
    readonly line: number | null;
    readonly stack: string;
    /** The resource that carries the policy. */
    readonly address: string;
    readonly resourceType: string;
    /** Who holds the policy, or what it is about: `role Deploy`. */
    readonly holder: string;
    /** Whom it lets in, as it is written; of policies that somebody holds, the holder. */
    readonly to: string;
    /** A request that proves it; null for what isn't known. */
    readonly example: AccessExample | null;
    /** Which statement says it, or why it isn't known, as a clause. */
    readonly reason: string;
    /** What would make it known; null where nothing would, or it is. */
    readonly remedy: string | null;
    /** The values under which it is so; empty: under all. */
    readonly witness: Witness;
}
export interface AccessExample {
    /** Null: whoever holds the policy. */
    readonly principal: string | null;
    readonly action: string;
    readonly resource: string;
    /** By condition key as it is written. */
    readonly context: Readonly<Record<string, string>>;
}
