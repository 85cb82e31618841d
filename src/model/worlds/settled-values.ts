import type { Condition, Guess, Variable } from './condition.ts'
import { excludedValues } from './exclusions.ts'
import { type VariableState, valuesLeft } from './variable-state.ts'
import { assumedValue, stateOf, type World } from './world.ts'

/** That a variable has a value, and whether it does. */
export type SettledValue = readonly [is: Equals, holds: boolean]

/** What together says all that is settled about variables. */
export function* settledIn(world: World): Generator<SettledValue> {
  for (const state of world.variables.values()) yield* literalsOf(state)
  for (const state of world.guesses.values()) {
    for (const [literal, holds] of literalsOf(state)) yield [{ ...literal, guess: noWords }, holds]
  }
}

type Equals = Extract<Condition, { kind: 'equals' }>

const noWords: Guess = { reason: '', remedy: null }

function* literalsOf({ variable, is, isNot }: VariableState): Generator<SettledValue> {
  if (is !== null) yield [{ kind: 'equals', variable, value: is }, true]
  else for (const value of excludedValues(isNot)) yield [{ kind: 'equals', variable, value }, false]
}

/** What a person reads as the value of a variable in a world: its text; null where it is free. */
export function valueIn(variable: Variable, world: World): string | null {
  const assumed = assumedValue(variable, world.assume)
  if (assumed !== null) return assumed
  const state = stateOf(variable, world)
  return state.is ?? valuesLeft(state)?.[0] ?? null
}

/** What {@link valueIn} can't say: the values that a free variable must not have. */
export const excludedIn = (variable: Variable, world: World): readonly string[] => [
  ...excludedValues(stateOf(variable, world).isNot),
]
