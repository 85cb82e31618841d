import type { Truth } from '../model/truth.ts'
import type { Condition } from '../model/worlds/condition.ts'
import { coreOf, isJunction, type Literal } from '../model/worlds/core.ts'
import { settle, type World } from '../model/worlds/world.ts'
import { partsOf, visitTruth } from './visit-truth.ts'

/** What the forks of a truth depend on, as far as a world, if there is one, leaves them unsettled. */
export function literalsIn(truth: Truth, world: World | null): ReadonlySet<Literal> {
  const literals = new Set<Literal>()
  const visited = new Set<Condition>()
  visitTruth(truth, (part) => {
    if (part.kind !== 'fork') return partsOf(part, null)
    const holds = world && settle(part.condition, world)
    if (holds === null) collectLiterals(part.condition, literals, visited)
    return partsOf(part, holds)
  })
  return literals
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
