import type { Evidence, Leaf, Truth } from '../model/truth.ts'
import type { Condition } from '../model/worlds/condition.ts'

/** Kleene's logic over {@link Truth}. What can be decided at once is; the rest stays a tree. */

export const inapplicable: Truth = { kind: 'inapplicable' }
export const pass = (evidence: Evidence | null = null): Truth =>
  evidence === null ? passed : { kind: 'pass', evidence }
const passed: Truth = { kind: 'pass', evidence: null }
export const fail = (evidence: Evidence): Truth => ({ kind: 'fail', evidence })
export const unknownTruth = (evidence: Evidence): Truth => ({ kind: 'unknown', evidence })

export function fork(condition: Condition, then: Truth, otherwise: Truth): Truth {
  if (condition.kind === 'constant') return condition.value ? then : otherwise
  if (then === otherwise) return then
  return { kind: 'fork', condition, then, otherwise }
}

/** True where all are. The first failure is the one that is told. Of nothing: inapplicable. */
export function all(of: readonly Truth[]): Truth {
  const open: Truth[] = []
  let passed: Truth | null = null
  let doubt: Truth | null = null
  for (const truth of flat(of)) {
    if (truth.kind === 'fail') return truth
    if (truth.kind === 'pass') passed ??= truth
    else if (truth.kind === 'unknown') doubt ??= truth
    else if (truth.kind !== 'inapplicable') open.push(truth)
  }
  const rest = doubt ?? passed
  if (open.length === 0) return rest ?? inapplicable
  const [only] = open
  if (open.length === 1 && only && rest === null) return only
  return { kind: 'all', of: rest ? [...open, rest] : open }
}

/** Written flat, so that parts of parts are tried one by one as well. */
const flat = (of: readonly Truth[]): readonly Truth[] =>
  of.some(({ kind }) => kind === 'all')
    ? of.flatMap((part) => (part.kind === 'all' ? part.of : part))
    : of

/** True where one is; else `failure` says why none is. Of nothing: that failure. */
export function any(of: readonly Truth[], failure: Evidence): Truth {
  const open: Truth[] = []
  let doubt: Truth | null = null
  for (const truth of of) {
    if (truth.kind === 'pass') return truth
    if (truth.kind === 'unknown') doubt ??= truth
    else if (truth.kind !== 'inapplicable' && truth.kind !== 'fail') open.push(truth)
  }
  if (open.length === 0) return doubt ?? fail(failure)
  return { kind: 'any', of: doubt ? [...open, doubt] : open, failure }
}

/** Judges `then` where `guard` holds; where it doesn't, there is nothing to judge. */
export function when(guard: Truth, then: Truth): Truth {
  switch (guard.kind) {
    case 'pass':
      return then
    case 'fail':
    case 'inapplicable':
      return inapplicable
    case 'unknown':
      if (then.kind === 'pass' || then.kind === 'inapplicable') return then
      return then.kind === 'fail' || then.kind === 'unknown' ? guard : { kind: 'when', guard, then }
    default:
      return { kind: 'when', guard, then }
  }
}

/** Where there is nothing to judge, this counts instead. */
export function instead(of: Truth, leaf: Leaf): Truth {
  if (of.kind === 'inapplicable') return leaf
  return of.kind === 'pass' || of.kind === 'fail' || of.kind === 'unknown'
    ? of
    : { kind: 'instead', of, instead: leaf }
}

/** Unknown stays unknown: a negation never turns doubt into a pass. */
export function not(of: Truth, failure: Evidence): Truth {
  switch (of.kind) {
    case 'pass':
      return fail(failure)
    case 'fail':
      return pass(of.evidence)
    case 'unknown':
    case 'inapplicable':
      return of
    default:
      return { kind: 'not', of, failure }
  }
}
