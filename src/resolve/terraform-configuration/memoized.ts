import type { Value } from '../../model/value.ts'
import type { ModuleInstance } from './scope.ts'
import { invalid } from './unknowns.ts'

/** Works a named value of a module out once; one that needs itself for that is none. */
export function memoized(
  { memo: { values, inProgress } }: ModuleInstance,
  name: string,
  compute: () => Value,
): Value {
  const known = values.get(name)
  if (known !== undefined) return known
  if (inProgress.has(name)) return invalid(`${name} refers to itself`)
  inProgress.add(name)
  try {
    const value = compute()
    values.set(name, value)
    return value
  } finally {
    inProgress.delete(name)
  }
}
