import type { Truth } from '../model/truth.ts'
import { always, type Condition } from '../model/worlds/condition.ts'
import { narrow } from '../model/worlds/narrow.ts'
import { type Assume, anyWorld, type World } from '../model/worlds/world.ts'
import type { Budget } from './budget.ts'
import { type LeafKinds, overlap } from './leaf-kinds.ts'
import { createSearch, type Outcome } from './search.ts'

/** A truth about a resource that exists under a condition; null: always. */
export interface Subject {
  readonly truth: Truth
  readonly exists: Condition | null
}

/** What can be asked of a truth in the worlds in which its resource exists. */
export interface Question extends Subject {
  /** What answering takes is paid from its budget. */
  readonly spend: Budget['spend']
  /** All worlds that remain. */
  readonly everywhere: World
  readonly outcomes: (wanted: LeafKinds, among?: World) => Generator<Outcome>
  readonly first: (wanted: LeafKinds, among?: World) => Outcome | null
  /** Whether there is an outcome of a wanted kind: quicker than finding it. */
  readonly canBe: (wanted: LeafKinds) => boolean
}

export function ask({ truth, exists }: Subject, assume: Assume, budget: Budget): Question {
  const search = createSearch(budget)
  const everywhere = anyWorld(assume)
  const trail = exists === null ? [] : [exists]
  const existing = (among: World) => narrow(exists ?? always, true, among, budget.spend)

  function* outcomes(wanted: LeafKinds, among = everywhere): Generator<Outcome> {
    if (!overlap(search.possible(truth, among), wanted)) return
    for (const world of existing(among)) yield* search.outcomes(truth, wanted, { world, trail })
  }

  function first(wanted: LeafKinds, among = everywhere): Outcome | null {
    for (const outcome of outcomes(wanted, among)) return outcome
    return null
  }

  function canBe(wanted: LeafKinds): boolean {
    if (!overlap(search.possible(truth, everywhere), wanted)) return false
    for (const world of existing(everywhere)) {
      if (search.canBe(truth, wanted, { world, trail })) return true
    }
    return false
  }

  return { truth, exists, spend: budget.spend, everywhere, outcomes, first, canBe }
}
