import type { Truth } from '../model/truth.ts'
import type { Condition } from '../model/worlds/condition.ts'
import { settle, type World } from '../model/worlds/world.ts'
import { FAIL, isSingle, PASS } from './leaf-kinds.ts'
import { type Possible, possibleAtAll } from './possible-kinds.ts'
import { partsOf, visitTruth } from './visit-truth.ts'

/**
 * The conditions by which a world decides a truth that has only one kind of leaf left in it: those
 * that are settled, and that could have led to another kind.
 */
export function settledOnTheWay(
  truth: Truth,
  world: World,
  possible: Possible,
): ReadonlySet<Condition> {
  const conditions = new Set<Condition>()
  visitTruth(truth, (part) => {
    switch (part.kind) {
      case 'fork': {
        const holds = settle(part.condition, world)
        if (holds !== null && isDecisive(part, possible)) conditions.add(part.condition)
        return partsOf(part, holds)
      }
      case 'all':
      case 'any': {
        // One part may have decided it alone: a failure in an `all`, a pass in an `any`.
        const alone = part.kind === 'all' ? FAIL : PASS
        const decider = part.of.find((inner) => possible(inner, world) === alone)
        return decider ? [decider] : part.of
      }
      default:
        return partsOf(part, null)
    }
  })
  return conditions
}

function isDecisive(fork: Extract<Truth, { kind: 'fork' }>, possible: Possible): boolean {
  const kinds = possibleAtAll(fork.then, possible) | possibleAtAll(fork.otherwise, possible)
  return !isSingle(kinds)
}
