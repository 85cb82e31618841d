import type { LeafKind, Truth } from '../model/truth.ts'
import { anyWorld, settle, type World } from '../model/worlds/world.ts'
import type { Budget } from './budget.ts'
import {
  FAIL,
  INAPPLICABLE,
  isWithin,
  kindOf,
  type LeafKinds,
  negated,
  overlap,
  PASS,
  UNKNOWN,
} from './leaf-kinds.ts'

/**
 * The kinds of leaves that a truth may come down to in a world. Parts are looked at each by itself,
 * as if their conditions had nothing to do with one another: so a kind may be among them that no
 * world gives, but none that a world gives is missing. A single kind is certain.
 */
export type Possible = (truth: Truth, world: World) => LeafKinds

/** Remembers its answers, per world. */
export function createPossible(budget: Budget): Possible {
  const before = new WeakMap<World, Map<Truth, LeafKinds>>()

  return function possible(truth: Truth, world: World): LeafKinds {
    if (isLeaf(truth)) return kindOf(truth.kind)
    const known = before.get(world) ?? new Map<Truth, LeafKinds>()
    before.set(world, known)
    const found = known.get(truth)
    if (found !== undefined) return found
    budget.spend()
    const kinds = kindsOf(truth, world, possible, budget)
    known.set(truth, kinds)
    return kinds
  }
}

/** In whatever world. */
export const possibleAtAll = (truth: Truth, possible: Possible): LeafKinds => possible(truth, empty)
const empty = anyWorld('all')

type Leaf = Extract<Truth, { kind: LeafKind }>
type Statement = Exclude<Truth, Leaf>

export const isLeaf = (truth: Truth): truth is Leaf =>
  truth.kind === 'pass' ||
  truth.kind === 'fail' ||
  truth.kind === 'unknown' ||
  truth.kind === 'inapplicable'

function kindsOf(truth: Statement, world: World, possible: Possible, { spend }: Budget): LeafKinds {
  switch (truth.kind) {
    case 'fork': {
      const holds = settle(truth.condition, world, spend)
      const then = holds === false ? 0 : possible(truth.then, world)
      return holds === true ? then : then | possible(truth.otherwise, world)
    }
    case 'not':
      return negated(possible(truth.of, world))
    case 'all':
      return kindsOfAll(truth.of.map((part) => possible(part, world)))
    case 'any':
      return kindsOfAny(truth.of.map((part) => possible(part, world)))
    case 'when':
      return kindsOfWhen(possible(truth.guard, world), possible(truth.then, world))
    case 'instead': {
      const kinds = possible(truth.of, world)
      const isInstead = overlap(kinds, INAPPLICABLE)
      return (kinds & ~INAPPLICABLE) | (isInstead ? kindOf(truth.instead.kind) : 0)
    }
  }
}

function kindsOfAll(parts: readonly LeafKinds[]): LeafKinds {
  const some = parts.reduce((sum, part) => sum | part, 0)
  const everyMay = (kinds: LeafKinds) => parts.every((part) => overlap(part, kinds))
  return (
    (some & FAIL) |
    (everyMay(UNKNOWN | PASS | INAPPLICABLE) ? some & UNKNOWN : 0) |
    (everyMay(PASS | INAPPLICABLE) ? some & PASS : 0) |
    (everyMay(INAPPLICABLE) ? INAPPLICABLE : 0)
  )
}

/** Where there is nothing to judge, none of the statements is true. */
function kindsOfAny(parts: readonly LeafKinds[]): LeafKinds {
  const some = parts.reduce((sum, part) => sum | part, 0)
  const everyMay = (kinds: LeafKinds) => parts.every((part) => overlap(part, kinds))
  return (
    (some & PASS) |
    (everyMay(UNKNOWN | FAIL | INAPPLICABLE) ? some & UNKNOWN : 0) |
    (everyMay(FAIL | INAPPLICABLE) ? FAIL : 0)
  )
}

function kindsOfWhen(guard: LeafKinds, then: LeafKinds): LeafKinds {
  const held = overlap(guard, PASS) ? then : 0
  const passedBy = overlap(guard, FAIL | INAPPLICABLE) ? INAPPLICABLE : 0
  const doubtful = isWithin(then, PASS | INAPPLICABLE) ? 0 : UNKNOWN
  const doubted = overlap(guard, UNKNOWN) ? (then & (PASS | INAPPLICABLE)) | doubtful : 0
  return held | passedBy | doubted
}
