import { isKind, type Unknown, unknown, type Value } from '../../model/value.ts'
import { scalarText } from './convert.ts'
import { unknownFrom } from './first-unknown.ts'
import { type Made, type Run, wholeBehind } from './scope.ts'
import { derived } from './unknowns.ts'

/**
 * Instances that aren't all known, as expressions see them: each by its key, and the one that stands for
 * all by the key that it has itself. Under any other key may be any of them.
 */
export function manyOf<T>(
  { instances, why, ownKey }: ManyInstances<T>,
  run: Run,
  wholeOf: (item: T) => Value,
): Value {
  const many = unknown(why.cause, why.reason, why.remedy === null ? {} : { remedy: why.remedy })
  const [first] = instances
  if (first === undefined) return many
  const standing = instances.find(({ key }) => key === null) ?? first
  const byKey = new Map(instances.map((made) => [String(made.key), made]))
  const pick = (key: Value): Value => {
    const made = byKey.get(scalarText(key) ?? '')
    if (made !== undefined) return wholeOf(made.item)
    return key === null || isSame(key, ownKey) ? wholeOf(standing.item) : derived(many, null)
  }
  run.objects.set(many, {
    attribute: (name) => wholeBehind(wholeOf(standing.item), run)?.attribute(name) ?? many,
    item: pick,
    ...(instances.length === 1 && standing.key === null
      ? { standing: { exists: standing.exists, key: ownKey } }
      : {}),
  })
  return many
}

interface ManyInstances<T> {
  readonly instances: readonly Made<T>[]
  readonly why: Unknown
  /** Of the one that stands for all; null where none does. */
  readonly ownKey: Value
}

const isSame = (one: Value, other: Value): boolean =>
  isKind(one, 'unknown') &&
  isKind(other, 'unknown') &&
  one.source !== null &&
  one.source === other.source

/** A key, or a number, that nobody knows: the same of the same unknown collection or count. */
export const unknownKey = (of: Value, made: string): Unknown =>
  derived(isKind(of, 'unknown') ? of : unknownFrom([of], null), made)
