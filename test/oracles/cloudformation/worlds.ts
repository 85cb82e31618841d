import { isKind, isList, isMap, propertyOf, unknown, type Value } from '../../../src/model/value.ts'
import type { Condition, Variable } from '../../../src/model/worlds/condition.ts'

/** What each variable is, by its id; one that is left out is free: none of the values that the template names. */
export type World = ReadonlyMap<string, string>

/** More worlds than these aren't tried one by one: the defaults are, and each value of one variable beside them. */
const MOST_WORLDS = 64

/**
 * The worlds that the oracle's model speaks of: a variable has each of its allowed values, else its
 * default, else no value that is known.
 */
export function worldsOf(variables: readonly Variable[]): readonly World[] {
  const choices = variables.map(
    ({ id, allowed, fallback }) =>
      [id, allowed ?? (fallback === null ? [] : [fallback]), fallback] as const,
  )
  const known = choices.filter(([, values]) => values.length > 0)
  const count = known.reduce((product, [, values]) => product * values.length, 1)
  if (count <= MOST_WORLDS) {
    return known.reduce<readonly World[]>(
      (worlds, [id, values]) =>
        worlds.flatMap((world) => values.map((value) => new Map(world).set(id, value))),
      [new Map()],
    )
  }
  const usual: World = new Map(
    known.map(([id, values, fallback]) => [id, fallback ?? values[0] ?? '']),
  )
  const others = known.flatMap(([id, values]) =>
    values
      .filter((value) => value !== usual.get(id))
      .map((value): World => new Map(usual).set(id, value)),
  )
  return [usual, ...others]
}

/** Every variable that a value or a condition depends on. */
export function variablesIn(
  values: readonly (Value | undefined)[],
  conditions: readonly Condition[],
): Variable[] {
  const found = new Map<string, Variable>()
  const seen = new Set<object>()
  const inCondition = (condition: Condition): void => {
    if (seen.has(condition)) return
    seen.add(condition)
    if (condition.kind === 'equals') found.set(condition.variable.id, condition.variable)
    if (condition.kind === 'not' || condition.kind === 'named') inCondition(condition.of)
    if (condition.kind === 'and' || condition.kind === 'or') condition.of.forEach(inCondition)
  }
  const inValue = (value: Value | undefined): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    if (isKind(value, 'choice')) {
      inCondition(value.condition)
      inValue(value.then)
      inValue(value.otherwise)
    } else if (isKind(value, 'sensitive')) inValue(value.value)
    else if (isList(value)) value.forEach(inValue)
    else if (isMap(value)) for (const name of Object.keys(value)) inValue(propertyOf(value, name))
  }
  values.forEach(inValue)
  conditions.forEach(inCondition)
  return [...found.values()]
}

/** Whether a condition holds; null where the world doesn't say. */
export function holdsIn(condition: Condition, world: World): boolean | null {
  switch (condition.kind) {
    case 'constant':
      return condition.value
    case 'open':
      return null
    case 'equals':
      return world.get(condition.variable.id) === condition.value
    case 'named':
      return holdsIn(condition.of, world)
    case 'not': {
      const inner = holdsIn(condition.of, world)
      return inner === null ? null : !inner
    }
    case 'and':
    case 'or': {
      const absorbing = condition.kind === 'or'
      const parts = condition.of.map((part) => holdsIn(part, world))
      if (parts.includes(absorbing)) return absorbing
      return parts.includes(null) ? null : !absorbing
    }
  }
}

/** The value itself, of what a world leaves of it; its parts may be choices still. */
export function settledIn(value: Value | undefined, world: World): Value | undefined {
  let at = value
  for (;;) {
    if (isKind(at, 'sensitive')) at = at.value
    else if (isKind(at, 'choice')) {
      const holds = holdsIn(at.condition, world)
      if (holds === null) return unknown('not-evaluated', 'its condition is open')
      at = holds ? at.then : at.otherwise
    } else return at
  }
}
