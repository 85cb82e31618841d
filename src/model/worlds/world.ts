import type { Condition, Variable } from './condition.ts'

/**
 * A world: what has been settled so far about variables and open facts. Worlds are values; settling
 * one more thing makes a new one, or none where it contradicts what stands.
 *
 * Exact for conditions over "variable equals text": a variable is either settled to one text, or
 * known to differ from some, and is contradictory when nothing that its input allows is left.
 */
export interface World {
  readonly assume: Assume
  readonly variables: ReadonlyMap<string, VariableState>
  readonly open: ReadonlyMap<string, boolean>
}

/**
 * - `given`: a variable with a default has it.
 * - `all`: defaults are not assumed.
 */
export type Assume = 'given' | 'all'

interface VariableState {
  readonly variable: Variable
  readonly is: string | null
  readonly isNot: ReadonlySet<string>
}

export const anyWorld = (assume: Assume): World => ({
  assume,
  variables: new Map(),
  open: new Map(),
})

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
    case 'and':
    case 'or': {
      const absorbing = condition.kind === 'or'
      let settled = true
      for (const part of condition.of) {
        const value = settle(part, world)
        if (value === absorbing) return absorbing
        if (value === null) settled = false
      }
      return settled ? !absorbing : null
    }
    case 'equals':
      return settleEquals(condition.variable, condition.value, world)
  }
}

function settleEquals(variable: Variable, value: string, world: World): boolean | null {
  const assumed = variable.given ?? (world.assume === 'given' ? variable.fallback : null)
  if (assumed !== null) return assumed === value
  const state = world.variables.get(variable.id)
  if (state?.is != null) return state.is === value
  if (state?.isNot.has(value)) return false
  const left = valuesLeft(variable, state?.isNot)
  if (left) {
    if (!left.includes(value)) return false
    if (left.length === 1) return true
  }
  return null
}

/** The values that the input still allows; null where it doesn't enumerate them. */
function valuesLeft(variable: Variable, isNot: ReadonlySet<string> | undefined) {
  return variable.allowed?.filter((value) => !isNot?.has(value)) ?? null
}

/**
 * The ways in which a condition can be made to hold (or not to hold) in a world, as narrower worlds
 * that together cover all of them. None: it can't.
 */
export function* narrow(condition: Condition, holds: boolean, world: World): Generator<World> {
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
      yield* narrow(condition.of, holds, world)
      return
    case 'not':
      yield* narrow(condition.of, !holds, world)
      return
    case 'equals':
      yield withVariable(condition.variable, condition.value, holds, world)
      return
    case 'and':
    case 'or':
      // "and" holds, "or" fails: every part must. The other two: some part must, and to keep the
      // worlds apart the parts before it must not.
      if ((condition.kind === 'and') === holds) yield* narrowEach(condition.of, holds, world)
      else yield* narrowSome(condition.of, holds, world)
  }
}

function* narrowEach(parts: readonly Condition[], holds: boolean, world: World): Generator<World> {
  const [first, ...rest] = parts
  if (first === undefined) {
    yield world
    return
  }
  for (const narrower of narrow(first, holds, world)) yield* narrowEach(rest, holds, narrower)
}

function* narrowSome(parts: readonly Condition[], holds: boolean, world: World): Generator<World> {
  const [first, ...rest] = parts
  if (first === undefined) return
  yield* narrow(first, holds, world)
  for (const narrower of narrow(first, !holds, world)) yield* narrowSome(rest, holds, narrower)
}

function withVariable(variable: Variable, value: string, holds: boolean, world: World): World {
  const before = world.variables.get(variable.id)
  const isNot = new Set(before?.isNot)
  let is = before?.is ?? null
  if (holds) is = value
  else {
    isNot.add(value)
    const left = valuesLeft(variable, isNot)
    if (left?.length === 1) is = left[0] ?? null
  }
  return { ...world, variables: new Map(world.variables).set(variable.id, { variable, is, isNot }) }
}

/** What a person reads as the value of a variable in a world: its text, or what it is not. */
export function valueIn(variable: Variable, world: World): string | null {
  const state = world.variables.get(variable.id)
  const assumed = variable.given ?? (world.assume === 'given' ? variable.fallback : null)
  if (assumed !== null) return assumed
  if (state?.is != null) return state.is
  const [left] = valuesLeft(variable, state?.isNot) ?? []
  return left ?? null
}

/** What {@link valueIn} can't say: the values that a free variable must not have. */
export function excludedIn(variable: Variable, world: World): readonly string[] {
  return [...(world.variables.get(variable.id)?.isNot ?? [])]
}
