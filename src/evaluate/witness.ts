import type { Witness } from '../model/decision.ts'
import type { Condition, Guess, Variable } from '../model/worlds/condition.ts'
import { coreOf, type Literal } from '../model/worlds/core.ts'
import { excludedIn, valueIn } from '../model/worlds/settled-values.ts'
import { assumedValue, settle, type World } from '../model/worlds/world.ts'
import { collectLiterals } from './conditions-in.ts'
import type { Outcome } from './search.ts'

/** The names that decided an outcome, with their values in its world; no value of a sensitive one. */
export function witnessOf(outcome: Outcome): Witness {
  const subjects = [...subjectsOf(outcome)]
  return Object.fromEntries(
    subjects.map(([name, subject]) => [
      name,
      typeof subject === 'boolean' ? subject : valueText(subject, outcome.world),
    ]),
  )
}

/** `Environment is "dev" and IsProduction is false` */
export function describeWorld(outcome: Outcome): string {
  const told = [...subjectsOf(outcome)].map(([name, subject]) =>
    typeof subject === 'boolean'
      ? `${name} is ${subject}`
      : `${name} ${describeValue(subject, outcome.world)}`,
  )
  const more = told.length - MOST_DESCRIBED
  return (more > 0 ? [...told.slice(0, MOST_DESCRIBED), `${more} more are so`] : told).join(' and ')
}

/** In one sentence. */
const MOST_DESCRIBED = 12

/** The variables whose values a witness tells, by their ids. */
export function variablesTold(outcome: Outcome): ReadonlySet<string> {
  const subjects = [...subjectsOf(outcome).values()]
  return new Set(subjects.flatMap((subject) => (typeof subject === 'boolean' ? [] : subject.id)))
}

const CONCEALED = '(sensitive)'

function valueText(variable: Variable, world: World): string {
  if (variable.sensitive) return CONCEALED
  return valueIn(variable, world) ?? `not ${excludedIn(variable, world).join(', not ')}`
}

function describeValue(variable: Variable, world: World): string {
  if (variable.sensitive) return `is ${CONCEALED}`
  const value = valueIn(variable, world)
  if (value !== null) return `is ${JSON.stringify(value)}`
  const excluded = excludedIn(variable, world).map((text) => JSON.stringify(text))
  return `is not ${excluded.join(' or ')}`
}

/** Names of conditions in one witness: they only explain, and conditions may stand in one another by the thousand. */
const MOST_CONDITIONS = 32

/** By name: variables, and what named conditions are. Those come first that are met first. */
function subjectsOf({ trail, world }: Outcome): ReadonlyMap<string, Variable | boolean> {
  const subjects = new Map<string, Variable | boolean>()
  const visited = new Set<Condition>()
  let conditions = 0
  for (const condition of trail) visit(condition)
  return subjects

  function visit(condition: Condition): void {
    if (visited.has(condition)) return
    visited.add(condition)
    switch (condition.kind) {
      case 'constant':
      case 'open':
        return
      case 'equals':
        if (settle(condition, world) !== null)
          subjects.set(condition.variable.name, condition.variable)
        return
      case 'named':
        if (conditions < MOST_CONDITIONS) {
          const holds = settle(condition, world)
          if (holds !== null) subjects.set(condition.name, holds)
          conditions += 1
          visit(condition.of)
        } else visit(coreOf(condition).of)
        return
      case 'not':
        visit(condition.of)
        return
      case 'and':
      case 'or':
        for (const part of condition.of) if (settle(part, world) !== null) visit(part)
    }
  }
}

/** Why the world of an outcome isn't certain: what nobody settled, and what would. */
export function openPoints({ trail, world }: Outcome): readonly Guess[] {
  const literals = new Set<Literal>()
  const visited = new Set<Condition>()
  for (const condition of trail) collectLiterals(condition, literals, visited)
  const points = new Map<string, Guess>()
  for (const literal of literals) {
    const point = openPoint(literal, world)
    if (point !== null && !points.has(point.reason)) points.set(point.reason, point)
  }
  return [...points.values()]
}

function openPoint(literal: Literal, world: World): Guess | null {
  if (settle(literal, world) === null) return null
  if (literal.kind === 'open') return { reason: literal.reason, remedy: null }
  const { variable, guess } = literal
  if (assumedValue(variable, world.assume) !== null) return null
  if (guess !== undefined) return guess
  // Under `all`, a value that the input tells apart is no open one.
  if (world.assume === 'all') return null
  return {
    reason: `${variable.name} has no default and no value was given`,
    remedy: `--param ${variable.name.replace(/^var\./, '')}=VALUE`,
  }
}
