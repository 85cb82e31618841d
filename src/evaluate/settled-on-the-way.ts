import type { Truth } from '../model/truth.ts'
import type { Condition } from '../model/worlds/condition.ts'
import { settle, type World } from '../model/worlds/world.ts'
import { FAIL, isSingle, PASS } from './leaf-kinds.ts'
import { isLeaf, type Possible, possibleAtAll } from './possible-kinds.ts'

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
  const visited = new Set<Truth>()
  visit(truth)
  return conditions

  function visit(part: Truth): void {
    if (isLeaf(part) || visited.has(part)) return
    visited.add(part)
    switch (part.kind) {
      case 'fork': {
        const holds = settle(part.condition, world)
        if (holds !== null && isDecisive(part, possible)) conditions.add(part.condition)
        if (holds !== false) visit(part.then)
        if (holds !== true) visit(part.otherwise)
        return
      }
      case 'not':
      case 'instead':
        visit(part.of)
        return
      case 'when':
        visit(part.guard)
        visit(part.then)
        return
      case 'all':
      case 'any': {
        // One part may have decided it alone: a failure in an `all`, a pass in an `any`.
        const alone = part.kind === 'all' ? FAIL : PASS
        const decider = part.of.find((inner) => possible(inner, world) === alone)
        if (decider) visit(decider)
        else for (const inner of part.of) visit(inner)
      }
    }
  }
}

function isDecisive(fork: Extract<Truth, { kind: 'fork' }>, possible: Possible): boolean {
  const kinds = possibleAtAll(fork.then, possible) | possibleAtAll(fork.otherwise, possible)
  return !isSingle(kinds)
}
