import { type Condition, equals } from '../model/worlds/condition.ts'
import { settledIn } from '../model/worlds/settled-values.ts'
import { narrow, type World } from '../model/worlds/world.ts'
import { collectLiterals, literalsIn } from './conditions-in.ts'
import { ANY, FAIL } from './leaf-kinds.ts'
import type { Question } from './question.ts'
import type { Outcome } from './search.ts'

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
  const ahead = [question.everywhere]
  for (let among = ahead.pop(); among !== undefined; among = ahead.pop()) {
    const failing = question.first(FAIL, among)
    if (failing === null) continue
    const spared = question.first(ANY & ~FAIL, within(valuesIn(failing.world), among))
    if (spared === null) return failing
    ahead.push(...outside(valuesIn(spared.world), among))
  }
  return null
}

/** A condition, and whether it holds. */
type Settled = readonly [condition: Condition, holds: boolean]

/** What a world says of variables, and what its guesses mean for values that the input tells apart. */
function* settledApart(
  world: World,
  toldApart: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<Settled> {
  yield* settledIn({ ...world, guesses: new Map() })
  for (const { variable, is, isNot } of world.guesses.values()) {
    for (const value of toldApart.get(variable.id) ?? []) {
      if (is !== null || isNot.has(value)) yield [equals(variable, value), value === is]
    }
  }
}

/** What is left of `among` where all of it holds. Each says something of one variable: there is one way. */
function within(settled: Iterable<Settled>, among: World): World {
  let world = among
  for (const [condition, holds] of settled) [world = world] = narrow(condition, holds, world)
  return world
}

/** The worlds of `among` in which not all of it holds: they exclude one another. */
function* outside(settled: Iterable<Settled>, among: World): Generator<World> {
  let inside = among
  for (const part of settled) {
    const [condition, holds] = part
    yield* narrow(condition, !holds, inside)
    inside = within([part], inside)
  }
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
