import type { Leaf, LeafKind, Truth } from '../model/truth.ts'
import type { Condition } from '../model/worlds/condition.ts'
import { narrow } from '../model/worlds/narrow.ts'
import type { World } from '../model/worlds/world.ts'
import type { Budget } from './budget.ts'
import { everyPart, isEveryPartPossible } from './every-part.ts'
import {
  FAIL,
  INAPPLICABLE,
  isSingle,
  isWithin,
  kindOf,
  type LeafKinds,
  negated,
  overlap,
  PASS,
  UNKNOWN,
} from './leaf-kinds.ts'
import { createPossible, isLeaf, type Possible } from './possible-kinds.ts'
import { settledOnTheWay } from './settled-on-the-way.ts'

/** A world, and the conditions that led there. */
export interface Way {
  readonly world: World
  readonly trail: readonly Condition[]
}

/** A leaf that a truth comes down to, whatever else is settled in its world. */
export interface Outcome extends Way {
  readonly leaf: Leaf
}

export interface Search {
  readonly budget: Budget
  readonly possible: Possible
  /**
   * The worlds, as narrower ones of the given, in which a truth comes down to one of the wanted
   * kinds. An `all` fails where one part fails: finding that costs no more than the part itself,
   * however many conditions the others depend on.
   */
  readonly outcomes: (truth: Truth, wanted: LeafKinds, start: Way) => Generator<Outcome>
  /** Whether there is such a world. */
  readonly canBe: (truth: Truth, wanted: LeafKinds, start: Way) => boolean
}

export function createSearch(budget: Budget): Search {
  const possible = createPossible(budget)
  const search: Search = { budget, possible, outcomes, canBe }
  return search

  function canBe(truth: Truth, wanted: LeafKinds, start: Way): boolean {
    const kinds = possible(truth, start.world)
    if (!overlap(kinds, wanted)) return false
    if (isWithin(kinds, wanted)) return true
    const asked = wanted & kinds
    if (truth.kind === 'not') return canBe(truth.of, negated(asked), start)
    if (truth.kind === 'all' && asked === (kinds & ~FAIL)) {
      return isEveryPartPossible(truth.of, ~FAIL, start, search)
    }
    if (truth.kind === 'any' && asked === FAIL) {
      return isEveryPartPossible(truth.of, FAIL | INAPPLICABLE, start, search)
    }
    return outcomes(truth, asked, start).next().done !== true
  }

  function* outcomes(truth: Truth, wanted: LeafKinds, start: Way): Generator<Outcome> {
    budget.spend()
    if (isLeaf(truth)) {
      if (overlap(wanted, kindOf(truth.kind))) yield { ...start, leaf: truth }
      return
    }
    const kinds = possible(truth, start.world)
    if (!overlap(kinds, wanted)) return
    if (!isSingle(kinds)) {
      yield* explore(truth, wanted, start)
      return
    }
    // Nothing more has to be settled.
    for (const { leaf } of explore(truth, wanted, start)) {
      const settled = settledOnTheWay(truth, start.world, possible)
      yield { leaf, world: start.world, trail: [...start.trail, ...settled] }
      return
    }
  }

  function* explore(
    truth: Exclude<Truth, Leaf>,
    wanted: LeafKinds,
    start: Way,
  ): Generator<Outcome> {
    switch (truth.kind) {
      case 'fork':
        yield* forked(truth, wanted, start)
        return
      case 'not':
        for (const outcome of outcomes(truth.of, negated(wanted), start)) {
          yield { ...outcome, leaf: opposite(outcome.leaf, truth) }
        }
        return
      case 'when':
        yield* guarded(truth, wanted, start)
        return
      case 'instead':
        yield* outcomes(truth.of, wanted & ~INAPPLICABLE, start)
        if (!overlap(wanted, kindOf(truth.instead.kind))) return
        for (const outcome of outcomes(truth.of, INAPPLICABLE, start)) {
          yield { ...outcome, leaf: truth.instead }
        }
        return
      case 'all':
        yield* joined(truth.of, worstFirst, wanted, start)
        return
      case 'any': {
        yield* joined(truth.of, bestFirst, wanted, start)
        if (!overlap(wanted, FAIL)) return
        for (const way of everyPart(truth.of, FAIL | INAPPLICABLE, start, search)) {
          yield { leaf: { kind: 'fail', evidence: truth.failure }, ...way }
        }
      }
    }
  }

  function* forked(
    { condition, then, otherwise }: Extract<Truth, { kind: 'fork' }>,
    wanted: LeafKinds,
    start: Way,
  ): Generator<Outcome> {
    const trail = [...start.trail, condition]
    for (const [holds, branch] of [
      [true, then],
      [false, otherwise],
    ] as const) {
      if (!overlap(possible(branch, start.world), wanted)) continue
      for (const world of narrow(condition, holds, start.world, budget.spend)) {
        yield* outcomes(branch, wanted, { world, trail })
      }
    }
  }

  function* guarded(
    { guard, then }: Extract<Truth, { kind: 'when' }>,
    wanted: LeafKinds,
    start: Way,
  ): Generator<Outcome> {
    for (const held of outcomes(guard, PASS, start)) yield* outcomes(then, wanted, held)
    if (overlap(wanted, INAPPLICABLE)) {
      for (const outcome of outcomes(guard, FAIL | INAPPLICABLE, start)) {
        yield { ...outcome, leaf: { kind: 'inapplicable' } }
      }
    }
    for (const doubt of outcomes(guard, UNKNOWN, start)) {
      yield* outcomes(then, wanted & (PASS | INAPPLICABLE), doubt)
      if (!overlap(wanted, UNKNOWN)) continue
      for (const way of outcomes(then, FAIL | UNKNOWN, doubt)) yield { ...way, leaf: doubt.leaf }
    }
  }

  /**
   * A junction comes down to the kind of its part that stands first in `order`. For each kind that is
   * wanted: some part is of that kind, and no other part is of one that stands before it.
   */
  function* joined(
    parts: readonly Truth[],
    order: readonly LeafKind[],
    wanted: LeafKinds,
    start: Way,
  ): Generator<Outcome> {
    let before = 0
    for (const kind of order) {
      const others = ~before
      before |= kindOf(kind)
      if (!overlap(wanted, kindOf(kind))) continue
      for (const [index, part] of parts.entries()) {
        for (const outcome of outcomes(part, kindOf(kind), start)) {
          if (others === ~0) {
            yield outcome
            continue
          }
          const rest = parts.toSpliced(index, 1)
          for (const way of everyPart(rest, others, outcome, search)) {
            yield { leaf: outcome.leaf, ...way }
          }
        }
      }
    }
  }
}

const worstFirst: readonly LeafKind[] = ['fail', 'unknown', 'pass', 'inapplicable']
/** That none is true is for the caller to say. */
const bestFirst: readonly LeafKind[] = ['pass', 'unknown']

function opposite(leaf: Leaf, { failure }: Extract<Truth, { kind: 'not' }>): Leaf {
  if (leaf.kind === 'pass') return { kind: 'fail', evidence: failure }
  return leaf.kind === 'fail' ? { kind: 'pass', evidence: leaf.evidence } : leaf
}
