import type { Truth } from '../model/truth.ts'
import type { Condition } from '../model/worlds/condition.ts'
import { inTurn } from '../model/worlds/in-turn.ts'
import { independentParts } from './independent-parts.ts'
import { isWithin, type LeafKinds, overlap } from './leaf-kinds.ts'
import type { Search, Way } from './search.ts'
import { settledOnTheWay } from './settled-on-the-way.ts'

/**
 * The worlds in which every part comes down to one of the wanted kinds. Parts that do so anyway cost
 * nothing; parts whose conditions have nothing to do with one another are not tried in combination
 * before each is known to be possible.
 */
export function* everyPart(
  parts: readonly Truth[],
  wanted: LeafKinds,
  start: Way,
  search: Search,
): Generator<Way> {
  const { possible, budget } = search
  budget.spend(parts.length)
  const undecided: Truth[] = []
  const settled: Condition[] = []
  for (const part of parts) {
    const kinds = possible(part, start.world)
    if (!overlap(kinds, wanted)) return
    if (!isWithin(kinds, wanted)) undecided.push(part)
    else settled.push(...settledOnTheWay(part, start.world, possible))
  }
  const way: Way = { world: start.world, trail: [...start.trail, ...settled] }
  const groups = independentParts(undecided, start.world)
  if (groups.length > 1 && groups.some((group) => !isPossible(group, wanted, start, search))) return
  yield* inTurn(groups.length, way, (index, at) =>
    together(groups[index] ?? [], wanted, at, search),
  )
}

/** Whether there is such a world. Of parts that are independent, each is looked at alone. */
export function isEveryPartPossible(
  parts: readonly Truth[],
  wanted: LeafKinds,
  start: Way,
  search: Search,
): boolean {
  search.budget.spend(parts.length)
  const undecided: Truth[] = []
  for (const part of parts) {
    const kinds = search.possible(part, start.world)
    if (!overlap(kinds, wanted)) return false
    if (!isWithin(kinds, wanted)) undecided.push(part)
  }
  return independentParts(undecided, start.world).every((group) =>
    isPossible(group, wanted, start, search),
  )
}

function isPossible(
  group: readonly Truth[],
  wanted: LeafKinds,
  start: Way,
  search: Search,
): boolean {
  const [part, ...others] = group
  return part !== undefined && others.length === 0
    ? search.canBe(part, wanted, start)
    : together(group, wanted, start, search).next().done !== true
}

function together(
  parts: readonly Truth[],
  wanted: LeafKinds,
  start: Way,
  { possible, outcomes, budget }: Search,
): Generator<Way> {
  return inTurn<Way>(parts.length, start, function* (index, at) {
    const part = parts[index]
    if (part === undefined) return
    budget.spend(parts.length - index)
    for (let later = index + 1; later < parts.length; later++) {
      const other = parts[later]
      if (other !== undefined && !overlap(possible(other, at.world), wanted)) return
    }
    const kinds = possible(part, at.world)
    if (!isWithin(kinds, wanted)) {
      yield* outcomes(part, wanted, at)
      return
    }
    const settled = settledOnTheWay(part, at.world, possible)
    yield { world: at.world, trail: [...at.trail, ...settled] }
  })
}
