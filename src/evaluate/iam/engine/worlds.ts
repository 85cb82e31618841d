import type { Truth } from '../../../model/truth.ts'
import { type Choice, isKind, isList, isMap, type Value } from '../../../model/value.ts'
import type { Condition } from '../../../model/worlds/condition.ts'
import { fork } from '../../truth.ts'

/** Which branch each condition takes, by {@link conditionKey}. */
export type World = ReadonlyMap<string, boolean>

/** Documents whose parts depend on more conditions are judged with those parts unknown. */
const mostConditions = 6

/**
 * Judges values in each combination of the conditions that parts of them depend on. In a world, a
 * choice whose condition was not decided, since there are too many, is to be read as unknown.
 */
export function inEachWorld(
  values: readonly (Value | undefined)[],
  conditions: readonly Condition[],
  judge: (world: World) => Truth,
  start: World = new Map(),
): Truth {
  return from(start)

  function from(world: World): Truth {
    const open = world.size < mostConditions ? nextCondition(world) : null
    if (open === null) return judge(world)
    const key = conditionKey(open)
    return fork(open, from(new Map(world).set(key, true)), from(new Map(world).set(key, false)))
  }

  function nextCondition(world: World): Condition | null {
    for (const condition of conditions) {
      if (!world.has(conditionKey(condition))) return condition
    }
    for (const value of values) {
      const found = openChoice(value, world)
      if (found !== null) return found.condition
    }
    return null
  }
}

/** Whether what stands in a value depends on conditions. */
export const hasChoices = (value: Value | undefined): boolean =>
  openChoice(value, everyWorld) !== null

const everyWorld: World = new Map()

function openChoice(value: Value | undefined, world: World): Choice | null {
  if (isKind(value, 'choice')) {
    const taken = world.get(conditionKey(value.condition))
    return taken === undefined ? value : openChoice(taken ? value.then : value.otherwise, world)
  }
  if (isKind(value, 'sensitive')) return openChoice(value.value, world)
  if ((!isList(value) && !isMap(value)) || withoutChoices.has(value)) return null
  for (const inner of isList(value) ? value : Object.values(value)) {
    const found = openChoice(inner, world)
    if (found !== null) return found
  }
  // In the empty world every choice is open.
  if (world.size === 0) withoutChoices.add(value)
  return null
}

/** Lists and maps that are the same in all worlds. */
const withoutChoices = new WeakSet<object>()

const keys = new WeakMap<Condition, string>()

/** The same for conditions that say the same. */
export function conditionKey(condition: Condition): string {
  const known = keys.get(condition)
  if (known !== undefined) return known
  const key = writeKey(condition)
  keys.set(condition, key)
  return key
}

function writeKey(condition: Condition): string {
  switch (condition.kind) {
    case 'constant':
      return String(condition.value)
    case 'equals':
      return `equals ${JSON.stringify([condition.variable.id, condition.value])}`
    case 'open':
      return `open ${JSON.stringify(condition.id)}`
    case 'not':
      return `not(${conditionKey(condition.of)})`
    case 'and':
    case 'or':
      return `${condition.kind}(${condition.of.map(conditionKey).join()})`
    case 'named':
      return conditionKey(condition.of)
  }
}
