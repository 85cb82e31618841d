import { type Unknown, unknown, type Value } from '../../model/value.ts'
import { scalarText } from './convert.ts'
import { type Made, type Run, wholeBehind } from './scope.ts'

/** Instances that aren't all known, as expressions see them: each by its key, else the one that stands for all. */
export function manyOf<T>(
  instances: readonly Made<T>[],
  why: Unknown,
  run: Run,
  wholeOf: (item: T) => Value,
): Value {
  const many = unknown(why.cause, why.reason, why.remedy === null ? {} : { remedy: why.remedy })
  const [first] = instances
  if (first === undefined) return many
  const standing = instances.find(({ key }) => key === null) ?? first
  const byKey = new Map(instances.map((made) => [String(made.key), made]))
  const pick = (key: Value): Value => wholeOf((byKey.get(scalarText(key) ?? '') ?? standing).item)
  run.objects.set(many, {
    attribute: (name) => wholeBehind(wholeOf(standing.item), run)?.attribute(name) ?? many,
    item: pick,
  })
  return many
}
