import { type Range } from './range.js';
import { type Caller, type Undecided } from './scenario.js';
import type { Symbols } from './symbols.js';
/** What the documents of a question spell out, which nobody without ties to their author has. */
export interface Mentions {
    readonly accounts: ReadonlySet<string>;
    /** Values without wildcards, by condition key. */
    readonly values: ReadonlyMap<string, ReadonlySet<string>>;
    /** The partition that their ARNs name: `aws`, where none does. */
    readonly partition: string;
    readonly canonicalIds: ReadonlySet<string>;
}
export interface Outsiders {
    readonly caller: Caller;
    readonly mentions: Mentions;
    readonly symbols: Symbols;
    /** The account that carries the document; null: not known. */
    readonly account: string | null;
    /** Whether it is known from where they call: then from anywhere, and not from what is spelled out. */
    readonly isFromAnywhere: boolean;
}
/**
 * What a caller without ties to the owner can carry under a condition key (IAM User Guide, AWS global
 * condition context keys; Service Authorization Reference). Names are theirs to choose, ids of
 * accounts and organisations are not; of keys that aren't listed nothing is said.
 */
export declare function outsiderRange(key: string, who: Outsiders): Range | Undecided;
/** Keys whose values tell who calls, and from where. */
export declare const tellsCaller: (key: string) => boolean;
/** The number of an account that no document mentions. */
export declare function freeAccount({ mentions }: Pick<Outsiders, 'mentions'>): string;
/** Callers of accounts that aren't listed. */
export declare function principalsOutside(accounts: readonly string[], mentions: Mentions): Range;
/** Callers of the accounts that are listed. */
export declare function principalsOf(accounts: readonly string[], { partition }: Mentions): Range;
/** For callers of whom nothing is known: any value under any key, or none. */
export declare function freeRange(key: string): Range;
