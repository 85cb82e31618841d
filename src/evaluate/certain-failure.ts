import { type Condition, equals } from '../model/worlds/condition.ts'
import { narrow, settledIn, type World, withoutOpen } from '../model/worlds/world.ts'
import { collectLiterals, literalsIn } from './conditions-in.ts'
import { ANY, FAIL } from './leaf-kinds.ts'
import type { Question } from './question.ts'
import type { Outcome } from './search.ts'

/**
 * What a failure may rest on and be certain: values that the input tells apart; or also free values
 * that only the policy tells apart.
 */
type Ground = 'told-apart' | 'any-value'

/**
 * A failure that values bring about, whatever nobody can know before deployment. Null: there is none.
 *
 * Where something that can't be known spares a failure, the values under which it does are no certain
 * failure, whatever else they are; what is left of the worlds is searched further.
 */
export function certainFailure(question: Question, ground: Ground): Outcome | null {
  const toldApart = valuesToldApart(question)
  const ahead = [question.everywhere]
  for (let among = ahead.pop(); among !== undefined; among = ahead.pop()) {
    const failing = question.first(FAIL, among)
    if (failing === null) continue
    const { world } = failing
    const values = ground === 'any-value' ? { ...world, open: new Map() } : withoutOpen(world)
    const spared = question.first(ANY & ~FAIL, values)
    if (spared === null) return failing
    const settled =
      ground === 'any-value' ? settledIn(spared.world) : settledApart(spared.world, toldApart)
    ahead.push(...outside(settled, among))
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

/** The worlds of `among` in which not all of it holds: they exclude one another. */
function* outside(settled: Iterable<Settled>, among: World): Generator<World> {
  let inside = among
  for (const [condition, holds] of settled) {
    yield* narrow(condition, !holds, inside)
    const [within] = narrow(condition, holds, inside)
    if (within === undefined) return
    inside = within
  }
}

function valuesToldApart({ truth, exists }: Question): ReadonlyMap<string, ReadonlySet<string>> {
  const literals = new Set(literalsIn(truth))
  if (exists !== null) collectLiterals(exists, literals)
  const values = new Map<string, Set<string>>()
  for (const literal of literals) {
    if (literal.kind !== 'equals' || literal.guess !== undefined) continue
    const { variable, value } = literal
    values.set(variable.id, (values.get(variable.id) ?? new Set()).add(value))
  }
  return values
}
