import type { Leaf, LeafKind, Truth } from '../model/truth.ts'
import type { Condition } from '../model/worlds/condition.ts'
import { narrow, type World } from '../model/worlds/world.ts'

/** A leaf that a truth comes down to in some world, and the conditions that lead there. */
export interface Outcome {
  readonly leaf: Leaf
  readonly world: World
  readonly trail: readonly Condition[]
}

/** Counts steps over one question, so that no combination of conditions can run away. */
export interface Budget {
  steps: number
}

export class OutOfBudget extends Error {}

/**
 * Finds the worlds, as narrower ones of the given, in which a truth comes down to one of the wanted
 * kinds. An `all` fails where one part fails: finding that costs no more than the part itself,
 * however many conditions the others depend on.
 */
export function* outcomes(
  truth: Truth,
  wanted: ReadonlySet<LeafKind>,
  start: Pick<Outcome, 'world' | 'trail'>,
  budget: Budget,
): Generator<Outcome> {
  budget.steps -= 1
  if (budget.steps < 0) throw new OutOfBudget()
  switch (truth.kind) {
    case 'pass':
    case 'fail':
    case 'unknown':
    case 'inapplicable':
      if (wanted.has(truth.kind)) yield { leaf: truth, ...start }
      return
    case 'fork':
      for (const [holds, branch] of [
        [true, truth.then],
        [false, truth.otherwise],
      ] as const) {
        for (const world of narrow(truth.condition, holds, start.world)) {
          yield* outcomes(
            branch,
            wanted,
            { world, trail: [...start.trail, truth.condition] },
            budget,
          )
        }
      }
      return
    case 'not':
      yield* negated(truth, wanted, start, budget)
      return
    case 'when':
      yield* guarded(truth, wanted, start, budget)
      return
    case 'instead':
      yield* outcomes(truth.of, without(wanted, 'inapplicable'), start, budget)
      if (!wanted.has(truth.instead.kind)) return
      for (const outcome of outcomes(truth.of, new Set(['inapplicable']), start, budget)) {
        yield { ...outcome, leaf: truth.instead }
      }
      return
    case 'all':
      yield* joined(truth.of, worstFirst, wanted, start, budget)
      return
    case 'any':
      for (const outcome of joined(truth.of, bestFirst, wanted, start, budget)) {
        yield outcome.leaf.kind === 'fail'
          ? { ...outcome, leaf: { kind: 'fail', evidence: truth.failure } }
          : outcome
      }
  }
}

const worstFirst: readonly LeafKind[] = ['fail', 'unknown', 'pass', 'inapplicable']
const bestFirst: readonly LeafKind[] = ['pass', 'unknown', 'fail', 'inapplicable']

function* negated(
  truth: Extract<Truth, { kind: 'not' }>,
  wanted: ReadonlySet<LeafKind>,
  start: Pick<Outcome, 'world' | 'trail'>,
  budget: Budget,
): Generator<Outcome> {
  const swapped = new Set([...wanted].map(opposite))
  for (const outcome of outcomes(truth.of, swapped, start, budget)) {
    const { leaf } = outcome
    if (leaf.kind === 'pass') yield { ...outcome, leaf: { kind: 'fail', evidence: truth.failure } }
    else if (leaf.kind === 'fail')
      yield { ...outcome, leaf: { kind: 'pass', evidence: leaf.evidence } }
    else yield outcome
  }
}

function without(kinds: ReadonlySet<LeafKind>, kind: LeafKind): ReadonlySet<LeafKind> {
  return new Set([...kinds].filter((other) => other !== kind))
}

function* guarded(
  { guard, then }: Extract<Truth, { kind: 'when' }>,
  wanted: ReadonlySet<LeafKind>,
  start: Pick<Outcome, 'world' | 'trail'>,
  budget: Budget,
): Generator<Outcome> {
  for (const held of outcomes(guard, new Set(['pass']), start, budget)) {
    yield* outcomes(then, wanted, held, budget)
  }
  if (wanted.has('inapplicable')) {
    for (const outcome of outcomes(guard, new Set(['fail', 'inapplicable']), start, budget)) {
      yield { ...outcome, leaf: { kind: 'inapplicable' } }
    }
  }
  for (const open of outcomes(guard, new Set(['unknown']), start, budget)) {
    for (const outcome of outcomes(then, anyKind, open, budget)) {
      const doubtful = outcome.leaf.kind === 'fail' || outcome.leaf.kind === 'unknown'
      const leaf = doubtful ? open.leaf : outcome.leaf
      if (wanted.has(leaf.kind)) yield { ...outcome, leaf }
    }
  }
}

const anyKind: ReadonlySet<LeafKind> = new Set(['pass', 'fail', 'unknown', 'inapplicable'])

function opposite(kind: LeafKind): LeafKind {
  if (kind === 'pass') return 'fail'
  return kind === 'fail' ? 'pass' : kind
}

/**
 * A junction comes down to the kind of its part that stands first in `order`. For each kind that is
 * wanted: some part is of that kind, and no other part is of one that stands before it.
 */
function* joined(
  parts: readonly Truth[],
  order: readonly LeafKind[],
  wanted: ReadonlySet<LeafKind>,
  start: Pick<Outcome, 'world' | 'trail'>,
  budget: Budget,
): Generator<Outcome> {
  for (const [rank, kind] of order.entries()) {
    if (!wanted.has(kind)) continue
    const notBefore = new Set(order.slice(rank))
    for (const [index, part] of parts.entries()) {
      for (const outcome of outcomes(part, new Set([kind]), start, budget)) {
        if (rank === 0) {
          yield outcome
          continue
        }
        const others = parts.filter((_, other) => other !== index)
        for (const { world, trail } of everyPart(others, notBefore, outcome, budget)) {
          yield { leaf: outcome.leaf, world, trail }
        }
      }
    }
  }
}

function* everyPart(
  parts: readonly Truth[],
  wanted: ReadonlySet<LeafKind>,
  start: Pick<Outcome, 'world' | 'trail'>,
  budget: Budget,
): Generator<Pick<Outcome, 'world' | 'trail'>> {
  const [first, ...rest] = parts
  if (first === undefined) {
    yield start
    return
  }
  for (const outcome of outcomes(first, wanted, start, budget)) {
    yield* everyPart(rest, wanted, outcome, budget)
  }
}
