import type { Variable } from './condition.ts'
import { type Exclusions, excludes, withExclusion } from './exclusions.ts'

/** What is settled about a variable that has no value of its own. */
export interface VariableState {
  readonly variable: Variable
  readonly is: string | null
  /** Where the input enumerates the values: some of those. */
  readonly isNot: Exclusions
}

/** Whether a variable has a value, as far as a state tells; null where it leaves both open. */
export function stateSays({ variable, is, isNot }: VariableState, value: string): boolean | null {
  if (is !== null) return is === value
  if (excludes(isNot, value)) return false
  if (variable.allowed === null) return null
  const allowed = setOf(variable.allowed)
  if (!allowed.has(value)) return false
  return allowed.size - isNot.size === 1 ? true : null
}

/** The values that the input still allows; null where it doesn't enumerate them. */
export function valuesLeft({ variable, isNot }: VariableState): readonly string[] | null {
  return variable.allowed?.filter((value) => !excludes(isNot, value)) ?? null
}

/** Settles one more thing, which the state left open. */
export function withValue(state: VariableState, value: string, holds: boolean): VariableState {
  const { variable, isNot } = state
  if (holds) return { variable, is: value, isNot }
  const narrowed = { variable, is: null, isNot: withExclusion(isNot, value) }
  const { allowed } = variable
  if (allowed === null || setOf(allowed).size - narrowed.isNot.size !== 1) return narrowed
  return { ...narrowed, is: valuesLeft(narrowed)?.[0] ?? null }
}

/** Lists of values don't change: each is indexed once. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

function setOf(values: readonly string[]): ReadonlySet<string> {
  const known = sets.get(values)
  if (known !== undefined) return known
  const made = new Set(values)
  sets.set(values, made)
  return made
}
