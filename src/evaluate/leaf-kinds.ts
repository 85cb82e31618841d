import type { LeafKind } from '../model/truth.ts'

/** A set of kinds of leaves, one bit a kind. */
export type LeafKinds = number

export const FAIL: LeafKinds = 1
export const UNKNOWN: LeafKinds = 2
export const PASS: LeafKinds = 4
export const INAPPLICABLE: LeafKinds = 8
export const ANY: LeafKinds = FAIL | UNKNOWN | PASS | INAPPLICABLE

const BITS: Readonly<Record<LeafKind, LeafKinds>> = {
  fail: FAIL,
  unknown: UNKNOWN,
  pass: PASS,
  inapplicable: INAPPLICABLE,
}

export const kindOf = (kind: LeafKind): LeafKinds => BITS[kind]

export const overlap = (one: LeafKinds, other: LeafKinds): boolean => (one & other) !== 0
export const isWithin = (one: LeafKinds, other: LeafKinds): boolean => (one & ~other) === 0
/** Whether only one kind is in a set. */
export const isSingle = (kinds: LeafKinds): boolean => (kinds & (kinds - 1)) === 0

/** The kinds of a statement whose negation is of these kinds. */
export const negated = (kinds: LeafKinds): LeafKinds =>
  (kinds & (UNKNOWN | INAPPLICABLE)) |
  (overlap(kinds, FAIL) ? PASS : 0) |
  (overlap(kinds, PASS) ? FAIL : 0)
