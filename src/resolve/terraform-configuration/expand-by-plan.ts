import type { InstanceKey } from '../../model/plan.ts'
import { isMap, propertyOf, type Value } from '../../model/value.ts'
import { always } from '../../model/worlds/condition.ts'
import { listOf, mapOf } from './bounds.ts'
import { unknownFrom } from './first-unknown.ts'
import { lift, type Settled } from './lift.ts'
import { type Add, type Expansion, type Run, type Scope, wholeBehind } from './scope.ts'
import { derived } from './unknowns.ts'

/** The instances that a plan tells, of a block with `count`, with `for_each` (`asked`), or with neither. */
export function expandByPlan<T>(
  keys: readonly InstanceKey[],
  by: 'count' | 'for_each' | null,
  asked: Value,
  scope: Scope,
  add: Add<T>,
  wholeOf: (item: T) => Value,
): Expansion<T> {
  const instances = keys.flatMap((key) => add(key, scopeFor(key, asked, scope), always))
  const wholes = instances.map(({ key, item }) => [String(key), wholeOf(item)] as const)
  switch (by) {
    case 'count':
      return { instances, value: listOf(wholes.map(([, whole]) => whole)) }
    case 'for_each':
      return { instances, value: mapOf(wholes) }
    case null:
      return { instances, value: wholes[0]?.[1] ?? null }
  }
}

function scopeFor(key: InstanceKey, asked: Value, scope: Scope): Scope {
  if (typeof key === 'number') return { ...scope, count: key }
  if (key === null) return scope
  const value = lift([asked], ([settled = null]) => valueForKey(key, settled, scope.run))
  return { ...scope, each: { key, value } }
}

/** What a collection has for a key; of a set the key itself. */
function valueForKey(key: string, of: Settled, run: Run): Value {
  const whole = wholeBehind(of, run)
  if (whole?.item != null) return whole.item(key)
  if (isMap(of)) return propertyOf(of, key) ?? null
  return Array.isArray(of) ? key : derived(unknownFrom([of], null), `[${key}]`)
}
