import type { Condition, Variable } from './condition.ts'
import { type Core, coreOf, type Junction } from './core.ts'
import { excludedValues, excludes, noExclusions, withExclusion } from './exclusions.ts'
import { stateSays, type VariableState } from './variable-state.ts'

/**
 * A world: what has been settled so far about variables and open facts. Worlds are values; settling
 * one more thing makes a new one, or none where it contradicts what stands.
 *
 * Exact for conditions over "variable equals text": a variable is either settled to one text, or
 * known to differ from some, and is contradictory when nothing that its input allows is left.
 */
export interface World {
  readonly assume: Assume
  /** By what the input tells apart. */
  readonly variables: ReadonlyMap<string, VariableState>
  /** By what only a policy tells apart: possible, but nothing in the input says so. */
  readonly guesses: ReadonlyMap<string, VariableState>
  readonly open: ReadonlyMap<string, boolean>
}

/**
 * - `given`: a variable with a default has it.
 * - `all`: defaults are not assumed.
 */
export type Assume = 'given' | 'all'

const untold = (assume: Assume): World => ({
  assume,
  variables: new Map(),
  guesses: new Map(),
  open: new Map(),
})
const nothingTold = { given: untold('given'), all: untold('all') }

/** The world in which nothing is settled: always the same, so that what follows from it is worked out once. */
export const anyWorld = (assume: Assume): World => nothingTold[assume]

/** The value that a variable has without anything being settled about it. */
export const assumedValue = (variable: Variable, assume: Assume): string | null =>
  variable.given ?? (assume === 'given' ? variable.fallback : null)

/** Of junctions only: the rest is quickly told. One condition may be part of many others. */
const settledBefore = new WeakMap<World, WeakMap<Condition, boolean | null>>()

/** Told of the steps of a search; throws where there were too many. */
export type Spend = (steps: number) => void

const free: Spend = () => {}

/** True or false where this world settles the condition; null where it leaves both open. */
export function settle(condition: Condition, world: World, spend: Spend = free): boolean | null {
  const { of, isNegated } = coreOf(condition)
  const settled = settleCore(of, world, spend)
  return settled === null ? null : settled !== isNegated
}

/** The same of a condition beneath names and negations. */
export function settleCore(of: Core['of'], world: World, spend: Spend = free): boolean | null {
  switch (of.kind) {
    case 'constant':
      return of.value
    case 'open':
      return world.open.get(of.id) ?? null
    case 'equals':
      return settleEquals(of.variable, of.value, world)
    case 'and':
    case 'or': {
      const known = settledBefore.get(world) ?? new WeakMap<Condition, boolean | null>()
      settledBefore.set(world, known)
      const before = known.get(of)
      if (before !== undefined) return before
      const settled = settleJunction(of, world, spend)
      known.set(of, settled)
      return settled
    }
  }
}

function settleJunction(junction: Junction, world: World, spend: Spend): boolean | null {
  spend(1)
  const absorbing = junction.kind === 'or'
  let isSettled = true
  for (const part of junction.of) {
    const value = settle(part, world, spend)
    if (value === absorbing) return absorbing
    if (value === null) isSettled = false
  }
  return isSettled ? !absorbing : null
}

function settleEquals(variable: Variable, value: string, world: World): boolean | null {
  const assumed = assumedValue(variable, world.assume)
  if (assumed !== null) return assumed === value
  return stateSays(stateOf(variable, world), value)
}

/** All that is settled about a variable, guesses included. */
export function stateOf(variable: Variable, { variables, guesses }: World): VariableState {
  const [told, guess] = [variables.get(variable.id), guesses.get(variable.id)]
  if (told && guess) {
    return {
      variable,
      is: told.is ?? guess.is,
      isNot: [...excludedValues(guess.isNot)]
        .filter((value) => !excludes(told.isNot, value))
        .reduce(withExclusion, told.isNot),
    }
  }
  return told ?? guess ?? { variable, is: null, isNot: noExclusions }
}
