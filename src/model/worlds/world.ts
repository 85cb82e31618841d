import type { Condition, Variable } from './condition.ts'
import { inTurn } from './in-turn.ts'
import { stateSays, type VariableState, withValue } from './variable-state.ts'

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

type Literal = Extract<Condition, { kind: 'constant' | 'equals' | 'open' }>
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
export function stateOf(variable: Variable, { variables, guesses }: World): VariableState {
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

/** Told of the steps of a search; throws where there were too many. */
export type Spend = (steps: number) => void

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
  spend(1)
  const settled = settle(condition, world)
  if (settled !== null) {
    if (settled === holds) yield world
    return
  }
  switch (condition.kind) {
    case 'constant':
      return
    case 'named':
      yield* narrow(condition.of, holds, world, spend)
      return
    case 'not':
      yield* narrow(condition.of, !holds, world, spend)
      return
    case 'open':
    case 'equals': {
      const draft = draftOf(world, spend)
      settleLiteral(condition, holds, draft)
      yield draft
      return
    }
    case 'and':
    case 'or':
      // "and" holds, "or" fails: every part must. The other two: some part must, and to keep the
      // worlds apart the parts before it must not.
      if ((condition.kind === 'and') === holds) yield* narrowEach(condition, holds, world, spend)
      else yield* narrowSome(condition.of, holds, world, spend)
  }
}

/** What has only one way to hold is settled first, all of it at once; the others are tried under it. */
function* narrowEach(
  junction: Junction,
  holds: boolean,
  world: World,
  spend: Spend,
): Generator<World> {
  const draft = draftOf(world, spend)
  const rest: Condition[] = []
  for (const part of junction.of) {
    const [literal, isHeld] = literalOf(part, holds)
    if (literal === null) rest.push(part)
    else if (!settleLiteral(literal, isHeld, draft)) return
  }
  yield* inTurn<World>(rest.length, draft, function* (index, at) {
    const part = rest[index]
    spend(junction.of.length)
    if (part === undefined || settle(junction, at) === !holds) return
    yield* narrow(part, holds, at, spend)
  })
}

/** A condition without parts, and whether it must hold for the given one to. */
function literalOf(condition: Condition, holds: boolean): readonly [Literal | null, boolean] {
  switch (condition.kind) {
    case 'named':
      return literalOf(condition.of, holds)
    case 'not':
      return literalOf(condition.of, !holds)
    case 'and':
    case 'or':
      return [null, holds]
    default:
      return [condition, holds]
  }
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

/** A world in the making: nobody has seen it yet. */
interface Draft extends World {
  readonly variables: Map<string, VariableState>
  readonly guesses: Map<string, VariableState>
  readonly open: Map<string, boolean>
}

function draftOf({ assume, variables, guesses, open }: World, spend: Spend): Draft {
  spend(variables.size + guesses.size + open.size)
  return {
    assume,
    variables: new Map(variables),
    guesses: new Map(guesses),
    open: new Map(open),
  }
}

/** False where it contradicts what stands. */
function settleLiteral(literal: Literal, holds: boolean, draft: Draft): boolean {
  const settled = settle(literal, draft)
  if (settled !== null) return settled === holds
  if (literal.kind === 'open') draft.open.set(literal.id, holds)
  if (literal.kind !== 'equals') return true
  const { variable, value, guess } = literal
  const states = guess === undefined ? draft.variables : draft.guesses
  const before = states.get(variable.id) ?? { variable, is: null, isNot: nothingSettled }
  states.set(variable.id, withValue(before, value, holds))
  return true
}
