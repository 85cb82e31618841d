import { and, type Condition, not } from '../model/worlds/condition.ts'
import type { Literal } from '../model/worlds/core.ts'
import { excludes } from '../model/worlds/exclusions.ts'
import { narrow } from '../model/worlds/narrow.ts'
import { type SettledValue, settledIn } from '../model/worlds/settled-values.ts'
import type { World } from '../model/worlds/world.ts'
import { OutOfBudget } from './budget.ts'
import { collectLiterals, literalsIn } from './conditions-in.ts'
import { ANY, FAIL } from './leaf-kinds.ts'
import type { Question } from './question.ts'
import type { Outcome } from './search.ts'
import { variablesTold } from './witness.ts'

/**
 * What a failure may rest on and be certain: values that the input tells apart; or also free values
 * that only the policy tells apart.
 */
export type Ground = 'told-apart' | 'any-value'

/**
 * A failure that values bring about, whatever nobody can know before deployment. Null: there is none.
 *
 * Where something that can't be known spares a failure, the values under which it does are no certain
 * failure, whatever else they are; what is left of the worlds is searched further.
 */
export function certainFailure(question: Question, ground: Ground): Outcome | null {
  const toldApart = valuesToldApart(question)
  const valuesIn = (world: World) =>
    ground === 'any-value' ? settledIn(world) : settledApart(world, toldApart)
  const spares: Outcome[] = []
  const ahead: Iterator<World>[] = [[question.everywhere].values()]
  for (let last = ahead.at(-1); last !== undefined; last = ahead.at(-1)) {
    const next = last.next()
    if (next.done === true) {
      ahead.pop()
      continue
    }
    const among = next.value
    const failing = question.first(FAIL, among)
    if (failing === null) continue
    const spared = question.first(ANY & ~FAIL, within(valuesIn(failing.world), among, question))
    if (spared === null) {
      const needed = neededBeside(failing, [...valuesIn(failing.world)], question)
      return withTrail(failing, needed, spares)
    }
    spares.push(spared)
    // The worlds in which not all of that is so: they exclude one another.
    ahead.push(narrow(allOf(valuesIn(spared.world)), false, among, question.spend))
  }
  return null
}

/**
 * The values that a certain failure needs although its own way doesn't tell their variables: without
 * them something else would spare it. As few as can be told.
 */
function neededBeside(
  failing: Outcome,
  values: readonly SettledValue[],
  question: Question,
): readonly SettledValue[] {
  const told = variablesTold(failing)
  const isTold = ([{ variable }]: SettledValue) => told.has(variable.id)
  let needed = values.filter((value) => !isTold(value))
  const base = values.filter(isTold)
  const suffice = (beside: readonly SettledValue[]) =>
    question.first(ANY & ~FAIL, within([...base, ...beside], question.everywhere, question)) ===
    null
  try {
    for (const value of needed) {
      const fewer = needed.filter((other) => other !== value)
      if (suffice(fewer)) needed = fewer
    }
  } catch (error) {
    // More than needed are true as well.
    if (!(error instanceof OutOfBudget)) throw error
  }
  return needed
}

/** Told with the conditions by which the values that it needs would have spared it. */
function withTrail(
  failing: Outcome,
  needed: readonly SettledValue[],
  spares: readonly Outcome[],
): Outcome {
  const names = new Set(needed.map(([{ variable }]) => variable.id))
  const conditions = spares
    .flatMap(({ trail }) => trail)
    .filter((condition) => {
      const among = variablesOf([condition])
      return among.size > 0 && [...among].every((id) => names.has(id))
    })
  const literals = needed.map(([condition]) => condition)
  return { ...failing, trail: [...failing.trail, ...conditions, ...literals] }
}

function variablesOf(conditions: readonly Condition[]): ReadonlySet<string> {
  const literals = new Set<Literal>()
  const visited = new Set<Condition>()
  for (const condition of conditions) collectLiterals(condition, literals, visited)
  return new Set([...literals].flatMap((of) => (of.kind === 'equals' ? of.variable.id : [])))
}

/** What a world says of variables, and what its guesses mean for values that the input tells apart. */
function* settledApart(
  world: World,
  toldApart: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<SettledValue> {
  yield* settledIn({ ...world, guesses: new Map() })
  for (const { variable, is, isNot } of world.guesses.values()) {
    for (const value of toldApart.get(variable.id) ?? []) {
      if (is !== null || excludes(isNot, value))
        yield [{ kind: 'equals', variable, value }, value === is]
    }
  }
}

/** That all of it is so. */
const allOf = (settled: Iterable<SettledValue>): Condition =>
  and([...settled].map(([is, holds]) => (holds ? is : not(is))))

/** What is left of `among` where all of it is so: of values, there is one way. */
function within(settled: Iterable<SettledValue>, among: World, { spend }: Question): World {
  const [world = among] = narrow(allOf(settled), true, among, spend)
  return world
}

function valuesToldApart({ truth, exists }: Question): ReadonlyMap<string, ReadonlySet<string>> {
  const literals = new Set(literalsIn(truth, null))
  if (exists !== null) collectLiterals(exists, literals)
  const values = new Map<string, Set<string>>()
  for (const literal of literals) {
    if (literal.kind !== 'equals' || literal.guess !== undefined) continue
    const { variable, value } = literal
    values.set(variable.id, (values.get(variable.id) ?? new Set()).add(value))
  }
  return values
}
