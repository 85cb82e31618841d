import type { Variable } from './condition.ts'

/** What is settled about a variable that has no value of its own. */
export interface VariableState {
  readonly variable: Variable
  readonly is: string | null
  readonly isNot: ReadonlySet<string>
}

/** Whether a variable has a value, as far as a state tells; null where it leaves both open. */
export function stateSays(state: VariableState, value: string): boolean | null {
  if (state.is !== null) return state.is === value
  if (state.isNot.has(value)) return false
  const left = valuesLeft(state)
  if (left === null) return null
  if (!left.includes(value)) return false
  return left.length === 1 ? true : null
}

/** The values that the input still allows; null where it doesn't enumerate them. */
export function valuesLeft({ variable, isNot }: VariableState): readonly string[] | null {
  return variable.allowed?.filter((value) => !isNot.has(value)) ?? null
}

export function withValue(state: VariableState, value: string, holds: boolean): VariableState {
  if (holds) return { ...state, is: value }
  const narrowed = { ...state, isNot: new Set(state.isNot).add(value) }
  const left = valuesLeft(narrowed)
  return left?.length === 1 ? { ...narrowed, is: left[0] ?? null } : narrowed
}
