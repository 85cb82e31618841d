import type { Condition } from './condition.ts'
import { type Core, coreOf, isJunction, type Junction } from './core.ts'
import { createDraft } from './draft.ts'
import { inTurn } from './in-turn.ts'
import { type Spend, settle, settleCore, type World } from './world.ts'

/**
 * The ways in which a condition can be made to hold (or not to hold) in a world, as narrower worlds
 * that exclude one another and together cover all of them. None: it can't.
 */
export function* narrow(
  condition: Condition,
  holds: boolean,
  world: World,
  spend: Spend = () => {},
): Generator<World> {
  spend(1)
  const { of, isNegated } = coreOf(condition)
  const wanted = holds !== isNegated
  const settled = settleCore(of, world, spend)
  if (settled !== null) {
    if (settled === wanted) yield world
    return
  }
  switch (of.kind) {
    case 'constant':
      return
    case 'open':
    case 'equals': {
      const draft = createDraft(world, spend)
      draft.settle(of, wanted)
      yield draft.world
      return
    }
    case 'and':
    case 'or':
      // "and" holds, "or" fails: every part must. The other two: some part must, and to keep the
      // worlds apart the parts before it must not.
      if (asksEvery(of, wanted)) yield* narrowEach(of, wanted, world, spend)
      else yield* narrowSome(of, wanted, world, spend)
  }
}

/** A condition, and whether it must hold. */
type Wanted = readonly [condition: Core['of'], holds: boolean]

const asksEvery = ({ kind }: Junction, holds: boolean): boolean => (kind === 'and') === holds

/**
 * What must hold for a junction to hold, or not to: its parts, with the parts of those that ask in the
 * same way, every or some, in their place.
 */
function partsOf(junction: Junction, holds: boolean, spend: Spend): readonly Wanted[] {
  const every = asksEvery(junction, holds)
  const parts: Wanted[] = []
  const visited = new Set<Junction>()
  const ahead: Wanted[] = [[junction, holds]]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const [of, wanted] = next
    if (!isJunction(of) || asksEvery(of, wanted) !== every) parts.push(next)
    else if (!visited.has(of)) {
      visited.add(of)
      spend(of.of.length)
      for (const part of of.of.toReversed()) {
        const core = coreOf(part)
        ahead.push([core.of, wanted !== core.isNegated])
      }
    }
  }
  return parts
}

/** What has only one way to hold is settled first, all of it at once; the others are tried under it. */
function* narrowEach(
  junction: Junction,
  holds: boolean,
  world: World,
  spend: Spend,
): Generator<World> {
  const draft = createDraft(world, spend)
  const rest: Wanted[] = []
  for (const part of partsOf(junction, holds, spend)) {
    const [of, wanted] = part
    if (isJunction(of)) rest.push(part)
    else if (!draft.settle(of, wanted)) return
  }
  yield* inTurn<World>(rest.length, draft.world, function* (index, at) {
    const part = rest[index]
    spend(rest.length)
    if (part === undefined || settle(junction, at, spend) === !holds) return
    yield* narrow(...part, at, spend)
  })
}

function* narrowSome(
  junction: Junction,
  holds: boolean,
  world: World,
  spend: Spend,
): Generator<World> {
  const parts = partsOf(junction, holds, spend)
  /** Of each part so far: the worlds in which none up to it is as wanted. */
  const without: Iterator<World>[] = [[world].values()]
  for (let last = without.at(-1); last !== undefined; last = without.at(-1)) {
    const next = last.next()
    const part = parts[without.length - 1]
    if (next.done === true || part === undefined) {
      without.pop()
      continue
    }
    const [of, wanted] = part
    yield* narrow(of, wanted, next.value, spend)
    without.push(narrow(of, !wanted, next.value, spend))
  }
}
