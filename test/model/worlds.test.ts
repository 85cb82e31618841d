import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  always,
  and,
  type Condition,
  equals,
  guessed,
  named,
  never,
  not,
  or,
  type Variable,
} from '../../src/model/worlds/condition.ts'
import { inTurn } from '../../src/model/worlds/in-turn.ts'
import { narrow } from '../../src/model/worlds/narrow.ts'
import { excludedIn, settledIn, valueIn } from '../../src/model/worlds/settled-values.ts'
import { type Assume, anyWorld, settle, type World } from '../../src/model/worlds/world.ts'
import { type Assignment, assignments, holds } from '../evaluate/all-worlds.ts'
import { variable } from '../evaluate/build.ts'

const V = variable('V', { allowed: ['a', 'b', 'c'] })
const W = variable('W', { allowed: ['a', 'b'], fallback: 'a' })
const X = variable('X')
const Y = variable('Y', { given: 'a', fallback: 'b' })
const VARIABLES: readonly Variable[] = [V, W, X, Y]
const FACTS = ['f', 'g']
const TEXTS = ['a', 'b', 'c']
const open = (id: string): Condition => ({ kind: 'open', id, reason: `${id} is open` })

const asked = fc.tuple(fc.constantFrom(...VARIABLES), fc.constantFrom(...TEXTS))
const { condition: conditions } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(always, never),
    asked.map(([variable, value]) => equals(variable, value)),
    asked.map(([variable, value]) => guessed(variable, value, { reason: 'free', remedy: null })),
    fc.constantFrom(...FACTS).map(open),
    tie('condition').map(not),
    fc.array(tie('condition'), { maxLength: 3 }).map(and),
    fc.array(tie('condition'), { maxLength: 3 }).map(or),
    tie('condition').map((of) => named('N', of)),
  ),
}))

/** Whether an assignment is one of those that a world stands for. */
function isIn(assignment: Assignment, world: World): boolean {
  for (const [condition, is] of settledIn(world))
    if (holds(condition, assignment) !== is) return false
  for (const [id, is] of world.open) if ((assignment.facts.get(id) === true) !== is) return false
  return true
}

describe.each<Assume>(['given', 'all'])('conditions under "%s"', (assume) => {
  const worlds = assignments(VARIABLES, FACTS, TEXTS, assume)

  test('are narrowed to worlds that exclude one another and together are all that fulfil them', () => {
    fc.assert(
      fc.property(
        conditions,
        conditions,
        fc.boolean(),
        fc.boolean(),
        (first, second, one, other) => {
          for (const before of narrow(first, one, anyWorld(assume))) {
            const narrower = [...narrow(second, other, before)]
            for (const world of worlds) {
              const expected = isIn(world, before) && holds(second, world) === other ? 1 : 0
              expect(narrower.filter((found) => isIn(world, found))).toHaveLength(expected)
            }
          }
        },
      ),
      { numRuns: 1500 },
    )
  })

  test('are settled only as all assignments agree', () => {
    fc.assert(
      fc.property(conditions, conditions, fc.boolean(), (first, second, one) => {
        for (const world of narrow(first, one, anyWorld(assume))) {
          const settled = settle(second, world)
          const answers = worlds
            .filter((each) => isIn(each, world))
            .map((each) => holds(second, each))
          if (settled !== null) expect(answers.every((answer) => answer === settled)).toBe(true)
          for (const narrower of narrow(second, true, world))
            expect(settle(second, narrower)).toBe(true)
        }
      }),
      { numRuns: 1500 },
    )
  })
})

describe('a variable in a world', () => {
  const narrowed = (...conditions: Condition[]): World =>
    conditions.reduce<World>(
      (world, condition) => [...narrow(condition, true, world)][0] ?? world,
      anyWorld('all'),
    )

  test('has the last value that is left of those allowed', () => {
    const world = narrowed(not(equals(V, 'a')), not(equals(V, 'b')))
    expect(settle(equals(V, 'c'), world)).toBe(true)
    expect(valueIn(V, world)).toBe('c')
  })

  test('has a value that it may have, where several are left', () => {
    expect(valueIn(V, narrowed(not(equals(V, 'a'))))).toBe('b')
  })

  test('without a list of values is told by what it is not', () => {
    const world = narrowed(not(equals(X, 'a')), not(equals(X, 'b')))
    expect(valueIn(X, world)).toBeNull()
    expect(excludedIn(X, world)).toEqual(['a', 'b'])
    expect([...narrow(equals(X, 'a'), true, world)]).toEqual([])
  })

  test('keeps what is guessed apart from what is told', () => {
    const guess = guessed(X, 'a', { reason: 'free', remedy: null })
    const world = narrowed(guess)
    expect([world.guesses.size, world.variables.size]).toEqual([1, 0])
    expect(settle(equals(X, 'a'), world)).toBe(true)
    expect([...narrow(equals(X, 'b'), true, world)]).toEqual([])
    expect(guessed(V, 'a', { reason: 'free', remedy: null })).toEqual(equals(V, 'a'))
  })

  test('has its given value everywhere, and its default under "given" only', () => {
    expect(settle(equals(Y, 'a'), anyWorld('all'))).toBe(true)
    expect(settle(equals(W, 'a'), anyWorld('given'))).toBe(true)
    expect(settle(equals(W, 'a'), anyWorld('all'))).toBeNull()
  })
})

describe('conditions are simplified', () => {
  const [a, b] = [open('f'), open('g')]
  test.each<[what: string, condition: Condition, simple: Condition]>([
    ['a negated negation', not(not(a)), a],
    ['a negated constant', not(always), never],
    ['and with never', and([a, never, b]), never],
    ['and with always', and([a, always]), a],
    ['and of nothing', and([]), always],
    ['or with always', or([a, always]), always],
    ['or of nothing', or([]), never],
    ['a value that is not allowed', equals(V, 'z'), never],
  ])('%s', (_, condition, simple) => {
    expect(condition).toEqual(simple)
  })
})

describe('steps in turn', () => {
  test('lead along every way, depth first', () => {
    const ways = [
      ...inTurn<string>(3, '', (at, before) => [`${before}${at}a`, `${before}${at}b`].values()),
    ]
    expect(ways).toEqual([
      '0a1a2a',
      '0a1a2b',
      '0a1b2a',
      '0a1b2b',
      '0b1a2a',
      '0b1a2b',
      '0b1b2a',
      '0b1b2b',
    ])
    expect([...inTurn(0, 'x', () => [].values())]).toEqual(['x'])
  })

  test('by the hundred thousand exhaust no stack', () => {
    const [last] = inTurn(100_000, 0, (_, before) => [before + 1].values())
    expect(last).toBe(100_000)
  })
})
