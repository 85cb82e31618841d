import type { Truth } from '../model/truth.ts'
import type { Literal } from '../model/worlds/core.ts'
import type { World } from '../model/worlds/world.ts'
import { literalsIn } from './conditions-in.ts'

/** Groups of parts that share no variable and no open fact which a world leaves unsettled. */
export function independentParts(
  parts: readonly Truth[],
  world: World,
): readonly (readonly Truth[])[] {
  if (parts.length < 2) return parts.length === 0 ? [] : [parts]
  const groupOf = new Map<string, number>()
  const leaders = parts.map((_, index) => index)
  const leaderOf = (index: number): number => {
    let at = index
    for (let next = leaders[at]; next !== undefined && next !== at; next = leaders[at]) at = next
    return at
  }
  for (const [index, part] of parts.entries()) {
    for (const name of new Set([...literalsIn(part, world)].map(nameOf))) {
      const before = groupOf.get(name)
      if (before === undefined) groupOf.set(name, index)
      else leaders[leaderOf(index)] = leaderOf(before)
    }
  }
  const groups = new Map<number, Truth[]>()
  for (const [index, part] of parts.entries()) {
    const leader = leaderOf(index)
    const group = groups.get(leader)
    if (group) group.push(part)
    else groups.set(leader, [part])
  }
  return [...groups.values()]
}

const nameOf = (literal: Literal): string =>
  literal.kind === 'open' ? `fact ${literal.id}` : `variable ${literal.variable.id}`
