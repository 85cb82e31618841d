import type { Condition } from '../model/worlds/condition.ts'
import { always, and, never, not, or } from '../model/worlds/condition.ts'
import { narrow } from '../model/worlds/narrow.ts'
import type { World } from '../model/worlds/world.ts'

/**
 * What an assertion says for certain: as strong as it can be said without what is open. What can't be
 * told before deployment is taken for met. @param wanted whether the part must hold for the whole to
 */
export function withoutOpen(condition: Condition, wanted = true): Condition {
  switch (condition.kind) {
    case 'open':
      return wanted ? always : never
    case 'not':
      return not(withoutOpen(condition.of, !wanted))
    case 'named':
      return withoutOpen(condition.of, wanted)
    case 'and':
    case 'or': {
      const parts = condition.of.map((part) => withoutOpen(part, wanted))
      return condition.kind === 'and' ? and(parts) : or(parts)
    }
    default:
      return condition
  }
}

/** Whether some world meets a condition; what takes more steps to find than `limit` counts as none. */
export function canHold(condition: Condition, world: World, limit: number): boolean {
  let left = limit
  try {
    const worlds = narrow(condition, true, world, (steps) => {
      left -= steps
      if (left < 0) throw new TooLong()
    })
    return worlds.next().done !== true
  } catch (error) {
    if (error instanceof TooLong) return false
    throw error
  }
}

class TooLong extends Error {}
