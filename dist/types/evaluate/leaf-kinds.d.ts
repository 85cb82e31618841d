import type { LeafKind } from '../model/truth.js';
/** A set of kinds of leaves, one bit a kind. */
export type LeafKinds = number;
export declare const FAIL: LeafKinds;
export declare const UNKNOWN: LeafKinds;
export declare const PASS: LeafKinds;
export declare const INAPPLICABLE: LeafKinds;
export declare const ANY: LeafKinds;
export declare const kindOf: (kind: LeafKind) => LeafKinds;
export declare const overlap: (one: LeafKinds, other: LeafKinds) => boolean;
export declare const isWithin: (one: LeafKinds, other: LeafKinds) => boolean;
/** Whether only one kind is in a set. */
export declare const isSingle: (kinds: LeafKinds) => boolean;
/** The kinds of a statement whose negation is of these kinds. */
export declare const negated: (kinds: LeafKinds) => LeafKinds;
