import type { Witness } from '../model/decision.ts'
import type { Condition, Variable } from '../model/worlds/condition.ts'
import { excludedIn, settle, valueIn, type World } from '../model/worlds/world.ts'
import type { Outcome } from './search.ts'

/** The names that decided an outcome, with their values in its world; no value of a sensitive one. */
export function witnessOf(outcome: Outcome): Witness {
  const witness = new Map<string, string | boolean>()
  for (const condition of outcome.trail) collect(condition, outcome.world, witness)
  return Object.fromEntries(witness)
}

function collect(condition: Condition, world: World, witness: Map<string, string | boolean>): void {
  switch (condition.kind) {
    case 'constant':
    case 'open':
      return
    case 'equals':
      witness.set(condition.variable.name, describe(condition.variable, world))
      return
    case 'named': {
      const holds = settle(condition.of, world)
      if (holds !== null) witness.set(condition.name, holds)
      collect(condition.of, world, witness)
      return
    }
    case 'not':
      collect(condition.of, world, witness)
      return
    case 'and':
    case 'or':
      for (const part of condition.of) {
        if (settle(part, world) !== null) collect(part, world, witness)
      }
  }
}

function describe(variable: Variable, world: World): string {
  if (variable.sensitive) return '(sensitive)'
  return valueIn(variable, world) ?? `not ${excludedIn(variable, world).join(', not ')}`
}

/** `Environment is "dev" and IsProduction is false` */
export function describeWitness(witness: Witness): string {
  return Object.entries(witness)
    .map(
      ([name, value]) => `${name} is ${typeof value === 'string' ? JSON.stringify(value) : value}`,
    )
    .join(' and ')
}

/** Why the world of an outcome isn't certain: the variables and facts that nobody settled. */
export function openPoints(outcome: Outcome): string[] {
  const points = new Set<string>()
  for (const { variable } of outcome.world.variables.values()) {
    points.add(`${variable.name} has neither a value nor a default`)
  }
  for (const condition of outcome.trail) {
    for (const reason of openReasons(condition, outcome.world)) points.add(reason)
  }
  return [...points]
}

function* openReasons(condition: Condition, world: World): Generator<string> {
  switch (condition.kind) {
    case 'constant':
    case 'equals':
      return
    case 'open':
      if (world.open.has(condition.id)) yield condition.reason
      return
    case 'not':
    case 'named':
      yield* openReasons(condition.of, world)
      return
    case 'and':
    case 'or':
      for (const part of condition.of) yield* openReasons(part, world)
  }
}
