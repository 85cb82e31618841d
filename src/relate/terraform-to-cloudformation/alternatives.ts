import { type Choice, isKind, unknown, type Value } from '../../model/value.ts'
import { and, type Condition, not } from '../../model/worlds/condition.ts'
import { rewrap } from './map-value.ts'

/** One of the values that conditions decide between. */
export interface Alternative {
  readonly value: Exclude<Value, Choice> | undefined
  /** Null: always. */
  readonly when: Condition | null
}

const most = 64

/** The values that a value can be, each with the condition under which it is. */
export function alternativesOf(value: Value | undefined): readonly Alternative[] {
  const found: Alternative[] = []
  collect(value, [], found)
  return found
}

function collect(
  value: Value | undefined,
  conditions: readonly Condition[],
  found: Alternative[],
): void {
  if (isKind(value, 'choice') && found.length < most) {
    collect(value.then, [...conditions, value.condition], found)
    collect(value.otherwise, [...conditions, not(value.condition)], found)
    return
  }
  if (isKind(value, 'sensitive') && isKind(value.value, 'choice')) {
    const inner: Alternative[] = []
    collect(value.value, conditions, inner)
    for (const one of inner) {
      found.push({ ...one, value: rewrap(value, one.value) as Alternative['value'] })
    }
    return
  }
  found.push({
    value: isKind(value, 'choice')
      ? unknown('limit', `it depends on more than ${most} conditions`)
      : value,
    when: conditions.length === 0 ? null : and(conditions),
  })
}

/** Both conditions; null is no condition. */
export function both(one: Condition | null, other: Condition | null): Condition | null {
  if (one === null) return other
  return other === null ? one : and([one, other])
}
