import type { Condition, Guess, Variable } from './condition.ts'
import { inTurn } from './in-turn.ts'
import { stateSays, type VariableState, valuesLeft, withValue } from './variable-state.ts'

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

export const anyWorld = (assume: Assume): World => ({
  assume,
  variables: new Map(),
  guesses: new Map(),
  open: new Map(),
})

/** The value that a variable has without anything being settled about it. */
export const assumedValue = (variable: Variable, assume: Assume): string | null =>
  variable.given ?? (assume === 'given' ? variable.fallback : null)

/** Of junctions only: the rest is quickly told. One condition may be part of many others. */
const settledBefore = new WeakMap<World, Map<Condition, boolean | null>>()

/** True or false where this world settles the condition; null where it leaves both open. */
export function settle(condition: Condition, world: World): boolean | null {
  switch (condition.kind) {
    case 'constant':
      return condition.value
    case 'open':
      return world.open.get(condition.id) ?? null
    case 'named':
      return settle(condition.of, world)
    case 'not': {
      const inner = settle(condition.of, world)
      return inner === null ? null : !inner
    }
    case 'equals':
      return settleEquals(condition.variable, condition.value, world)
    case 'and':
    case 'or': {
      const known = settledBefore.get(world) ?? new Map<Condition, boolean | null>()
      settledBefore.set(world, known)
      const before = known.get(condition)
      if (before !== undefined) return before
      const settled = settleJunction(condition, world)
      known.set(condition, settled)
      return settled
    }
  }
}

type Equals = Extract<Condition, { kind: 'equals' }>
type Junction = Extract<Condition, { kind: 'and' | 'or' }>

function settleJunction(junction: Junction, world: World): boolean | null {
  const absorbing = junction.kind === 'or'
  let isSettled = true
  for (const part of junction.of) {
    const value = settle(part, world)
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

const nothingSettled: ReadonlySet<string> = new Set()

/** All that is settled about a variable, guesses included. */
function stateOf(variable: Variable, { variables, guesses }: World): VariableState {
  const [told, guess] = [variables.get(variable.id), guesses.get(variable.id)]
  if (told && guess) {
    return {
      variable,
      is: told.is ?? guess.is,
      isNot: new Set([...told.isNot, ...guess.isNot]),
    }
  }
  return told ?? guess ?? { variable, is: null, isNot: nothingSettled }
}

/** Told of each step of a search; throws where there were too many. */
export type Spend = () => void

/**
 * The ways in which a condition can be made to hold (or not to hold) in a world, as narrower worlds
 * that exclude one another and together cover all of them. None: it can't.
 */
export function* narrow(
  condition: Condition,
  holds: boolean,
  world: World,
  spend: Spend = () => {},
): Generator<World> {
  spend()
  const settled = settle(condition, world)
  if (settled !== null) {
    if (settled === holds) yield world
    return
  }
  switch (condition.kind) {
    case 'constant':
      return
    case 'open':
      yield { ...world, open: new Map(world.open).set(condition.id, holds) }
      return
    case 'named':
      yield* narrow(condition.of, holds, world, spend)
      return
    case 'not':
      yield* narrow(condition.of, !holds, world, spend)
      return
    case 'equals':
      yield withVariable(condition, holds, world)
      return
    case 'and':
    case 'or':
      // "and" holds, "or" fails: every part must. The other two: some part must, and to keep the
      // worlds apart the parts before it must not.
      if ((condition.kind === 'and') === holds) yield* narrowEach(condition, holds, world, spend)
      else yield* narrowSome(condition.of, holds, world, spend)
  }
}

function narrowEach(
  junction: Junction,
  holds: boolean,
  world: World,
  spend: Spend,
): Generator<World> {
  // What has only one way to hold is settled first, so that the others are tried under it.
  const parts = [...junction.of].sort(
    (one, other) => Number(isChoice(one)) - Number(isChoice(other)),
  )
  return inTurn(parts.length, world, function* (index, at) {
    const part = parts[index]
    if (part === undefined || settle(junction, at) === !holds) return
    yield* narrow(part, holds, at, spend)
  })
}

function isChoice(condition: Condition): boolean {
  if (condition.kind === 'named' || condition.kind === 'not') return isChoice(condition.of)
  return condition.kind === 'and' || condition.kind === 'or'
}

function* narrowSome(
  parts: readonly Condition[],
  holds: boolean,
  world: World,
  spend: Spend,
): Generator<World> {
  /** Of each part so far: the worlds in which none up to it is as wanted. */
  const without: Iterator<World>[] = [[world].values()]
  for (let last = without.at(-1); last !== undefined; last = without.at(-1)) {
    const next = last.next()
    const part = parts[without.length - 1]
    if (next.done === true || part === undefined) {
      without.pop()
      continue
    }
    yield* narrow(part, holds, next.value, spend)
    without.push(narrow(part, !holds, next.value, spend))
  }
}

function withVariable({ variable, value, guess }: Equals, holds: boolean, world: World): World {
  const of = guess === undefined ? 'variables' : 'guesses'
  const before = world[of].get(variable.id) ?? { variable, is: null, isNot: nothingSettled }
  const states = new Map(world[of]).set(variable.id, withValue(before, value, holds))
  return { ...world, [of]: states }
}

/** Conditions, each with whether it holds, that together say what is settled about variables. */
export function* settledIn(world: World): Generator<readonly [Condition, boolean]> {
  for (const state of world.variables.values()) yield* literalsOf(state)
  for (const state of world.guesses.values()) {
    for (const [literal, holds] of literalsOf(state)) yield [{ ...literal, guess: noWords }, holds]
  }
}

const noWords: Guess = { reason: '', remedy: null }

function* literalsOf({
  variable,
  is,
  isNot,
}: VariableState): Generator<readonly [Equals, boolean]> {
  if (is !== null) yield [{ kind: 'equals', variable, value: is }, true]
  else for (const value of isNot) yield [{ kind: 'equals', variable, value }, false]
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
  ...stateOf(variable, world).isNot,
]
