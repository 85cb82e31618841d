import type { Value } from '../../model/value.ts'
import type { Expansion, ModuleInstance } from './scope.ts'
import { invalid } from './unknowns.ts'

/** Works what has a name out once. What needs itself for that, found among what is `inProgress`, is `circular`. */
export function once<T>(
  name: string,
  known: Map<string, T>,
  inProgress: Set<string>,
  compute: () => T,
  circular: () => T,
): T {
  const before = known.get(name)
  if (before !== undefined || known.has(name)) return before as T
  if (inProgress.has(name)) return circular()
  inProgress.add(name)
  try {
    const value = compute()
    known.set(name, value)
    return value
  } finally {
    inProgress.delete(name)
  }
}

/** Works a named value of a module out once; one that needs itself for that is none. */
export function memoized({ memo }: ModuleInstance, name: string, compute: () => Value): Value {
  const circular = () => invalid(`${name} refers to itself`)
  return once(name, memo.values, memo.inProgress, compute, circular)
}

/** The same of what `count` or `for_each` makes of a declaration; one that needs itself makes nothing. */
export function expandedOnce<T>(
  name: string,
  known: Map<string, Expansion<T>>,
  { memo: { inProgress } }: ModuleInstance,
  compute: () => Expansion<T>,
): Expansion<T> {
  const circular = () => ({ instances: [], value: invalid(`${name} refers to itself`) })
  return once(name, known, inProgress, compute, circular)
}
