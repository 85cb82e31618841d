import type { Condition } from '../../model/worlds/condition.ts'
import { anyWorld, narrow, settle, type World } from '../../model/worlds/world.ts'

/** What is taken for granted on the way into the branches of choices. */
export interface Assumptions {
  readonly world: World
  /** Conditions that a world can't express: decided as wholes. */
  readonly decided: ReadonlyMap<Condition, boolean>
}

export const noAssumptions: Assumptions = { world: anyWorld('all'), decided: new Map() }

/** True or false where the assumptions decide it, else null. */
export function decide(condition: Condition, assumptions: Assumptions): boolean | null {
  return assumptions.decided.get(condition) ?? settle(condition, assumptions.world)
}

/** Adds one assumption, and what follows from it at once. */
export function assume(condition: Condition, holds: boolean, given: Assumptions): Assumptions {
  const decided = new Map(given.decided).set(condition, holds)
  switch (condition.kind) {
    case 'constant':
      return given
    case 'equals':
    case 'open': {
      const [world = given.world] = narrow(condition, holds, given.world)
      return { world, decided: given.decided }
    }
    case 'named':
      return assume(condition.of, holds, { world: given.world, decided })
    case 'not':
      return assume(condition.of, !holds, { world: given.world, decided })
    case 'and':
    case 'or': {
      const all = { world: given.world, decided }
      // Only an "and" that holds, and an "or" that doesn't, say something of each part.
      if ((condition.kind === 'and') !== holds) return all
      return condition.of.reduce((sum, part) => assume(part, holds, sum), all as Assumptions)
    }
  }
}
