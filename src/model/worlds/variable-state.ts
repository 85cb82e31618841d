import type { Variable } from './condition.ts'

/** What is settled about a variable that has no value of its own. */
export interface VariableState {
  readonly variable: Variable
  readonly is: string | null
  /** Where the input enumerates the values: some of those. */
  readonly isNot: ReadonlySet<string>
}

/** Whether a variable has a value, as far as a state tells; null where it leaves both open. */
export function stateSays({ variable, is, isNot }: VariableState, value: string): boolean | null {
  if (is !== null) return is === value
  if (isNot.has(value)) return false
  if (variable.allowed === null) return null
  const allowed = setOf(variable.allowed)
  if (!allowed.has(value)) return false
  return allowed.size - isNot.size === 1 ? true : null
}

/** The values that the input still allows; null where it doesn't enumerate them. */
export function valuesLeft({ variable, isNot }: VariableState): readonly string[] | null {
  return variable.allowed?.filter((value) => !isNot.has(value)) ?? null
}

/** A state in the making: nobody has seen its set yet. */
export interface StateDraft extends VariableState {
  readonly isNot: Set<string>
}

export const stateDraft = ({ variable, is, isNot }: VariableState): StateDraft => ({
  variable,
  is,
  isNot: new Set(isNot),
})

/** Settles one more thing, which the state left open. */
export function withValue(state: StateDraft, value: string, holds: boolean): StateDraft {
  if (holds) return { ...state, is: value }
  const { variable, isNot } = state
  isNot.add(value)
  if (variable.allowed === null || setOf(variable.allowed).size - isNot.size !== 1) return state
  return { ...state, is: valuesLeft(state)?.[0] ?? null }
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
