import type { Truth } from '../model/truth.ts'
import type { Condition } from '../model/worlds/condition.ts'
import { coreOf, isJunction, type Literal } from '../model/worlds/core.ts'
import { settle, type World } from '../model/worlds/world.ts'
import { isLeaf } from './possible-kinds.ts'

/** What the forks of a truth depend on, as far as a world, if there is one, leaves them unsettled. */
export function literalsIn(truth: Truth, world: World | null): ReadonlySet<Literal> {
  const literals = new Set<Literal>()
  const visited = new Set<Truth>()
  const visitedConditions = new Set<Condition>()
  visit(truth)
  return literals

  function visit(part: Truth): void {
    if (isLeaf(part) || visited.has(part)) return
    visited.add(part)
    switch (part.kind) {
      case 'fork': {
        const holds = world && settle(part.condition, world)
        if (holds === null) collectLiterals(part.condition, literals, visitedConditions)
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
      case 'any':
        for (const inner of part.of) visit(inner)
    }
  }
}

export function collectLiterals(
  condition: Condition,
  literals: Set<Literal>,
  visited: Set<Condition> = new Set(),
): void {
  const { of } = coreOf(condition)
  if (visited.has(of)) return
  visited.add(of)
  if (isJunction(of)) for (const part of of.of) collectLiterals(part, literals, visited)
  else if (of.kind !== 'constant') literals.add(of)
}
