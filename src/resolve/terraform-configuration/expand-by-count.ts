import type { Value } from '../../model/value.ts'
import { always, type Condition, or } from '../../model/worlds/condition.ts'
import { listOf } from './bounds.ts'
import { scalarNumber } from './convert.ts'
import { unknownFrom } from './first-unknown.ts'
import { type Leaf, leavesOf, opens } from './leaves.ts'
import { lift } from './lift.ts'
import { manyOf, unknownKey } from './many-of.ts'
import type { Add, Expansion, Made, Scope } from './scope.ts'

/** `count`: as many as its greatest value makes, each under the condition that there are so many. */
export function expandByCount<T>(
  asked: Value,
  scope: Scope,
  add: Add<T>,
  wholeOf: (item: T) => Value,
): Expansion<T> {
  const leaves = leavesOf(asked).map((leaf) => ({ leaf, number: countOf(leaf.value) }))
  const known = leaves.map(({ number }) => number ?? 0)
  const most = Math.min(Math.max(0, ...known), scope.run.instances + 1)
  const instances: Made<T>[] = []
  for (let index = 0; index < most; index++) {
    instances.push(...add(index, { ...scope, count: index }, makes(leaves, index)))
  }
  const open = leaves.filter(({ number }) => number === null)
  const [first] = open
  const count = first === undefined ? null : unknownKey(first.leaf.value, 'index')
  if (most === 0 && count !== null) {
    // One that stands for all, as nobody knows how many there are.
    instances.push(...add(null, { ...scope, count }, makes(open, 0)))
  }
  const value = lift([asked], ([settled = null]) => {
    const number = countOf(settled)
    return number === null
      ? manyOf({ instances, why: unknownFrom([settled], null), ownKey: count }, scope.run, wholeOf)
      : listOf(instances.slice(0, number).map(({ item }) => wholeOf(item)))
  })
  return { instances, value }
}

function countOf(value: Value): number | null {
  const number = scalarNumber(value)
  return number === null ? null : Math.max(0, Math.floor(number))
}

/** That there are more than `index` of them: always, where every known number says so. */
function makes(
  leaves: readonly { readonly leaf: Leaf; readonly number: number | null }[],
  index: number,
): Condition {
  if (leaves.every(({ number }) => number !== null && number > index)) return always
  return or(
    leaves.flatMap(({ leaf, number }) => {
      if (number === null) return [opens(leaf, ` > ${index}`)]
      return number > index ? [leaf.condition] : []
    }),
  )
}
