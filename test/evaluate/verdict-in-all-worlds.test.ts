import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Settlement, settleVerdict } from '../../src/evaluate/settle-verdict.ts'
import {
  all,
  any,
  fail,
  fork,
  inapplicable,
  instead,
  not,
  pass,
  unknownTruth,
  when,
} from '../../src/evaluate/truth.ts'
import type { Witness } from '../../src/model/decision.ts'
import type { Leaf, LeafKind, Truth } from '../../src/model/truth.ts'
import {
  and,
  type Condition,
  equals,
  guessed,
  named,
  not as negation,
  or,
  type Variable,
} from '../../src/model/worlds/condition.ts'
import type { Assume } from '../../src/model/worlds/world.ts'
import { runs } from '../runs.ts'
import {
  ANY_OTHER,
  type Assignment,
  assignments,
  grouped,
  holds,
  kindIn,
  type Statement,
} from './all-worlds.ts'
import { evidence, variable } from './build.ts'

const TEXTS = ['a', 'b', 'c']
const FACTS = ['x', 'y']

/** Three variables, each enumerated or free, given or with a default or with neither. */
const variables = fc
  .tuple(
    ...['V', 'W', 'X'].map((name) =>
      fc
        .record({
          allowed: fc.constantFrom(null, ['a', 'b'], ['a', 'b', 'c']),
          given: fc.constantFrom(null, null, null, 'a'),
          fallback: fc.constantFrom(null, 'a', 'b'),
        })
        .map((more) => variable(name, more)),
    ),
  )
  .map((list) => list as Variable[])

function conditions(of: readonly Variable[]): fc.Arbitrary<Condition> {
  const asked = fc.tuple(fc.constantFrom(...of), fc.constantFrom(...TEXTS))
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      asked.map(([variable, text]) => equals(variable, text)),
      asked.map(([variable, text]) => guessed(variable, text, { reason: 'free', remedy: null })),
      fc
        .constantFrom(...FACTS)
        .map((id): Condition => ({ kind: 'open', id, reason: `${id} is open` })),
      tie('condition').map(negation),
      fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map(and),
      fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map(or),
      tie('condition').map((inner) => named('N', inner)),
    ),
  }))
  return condition
}

const leafKind = fc.constantFrom<LeafKind>('pass', 'fail', 'unknown', 'inapplicable')

function statements(of: readonly Variable[]): fc.Arbitrary<Statement> {
  const { statement } = fc.letrec<{ statement: Statement }>((tie) => {
    const several = fc.array(tie('statement'), { maxLength: 3 })
    return {
      statement: fc.oneof(
        { maxDepth: 4 },
        leafKind.map((leaf): Statement => ({ kind: 'leaf', leaf })),
        fc.record({
          kind: fc.constant('fork'),
          condition: conditions(of),
          then: tie('statement'),
          otherwise: tie('statement'),
        }),
        fc.record({
          kind: fc.constant('fork'),
          condition: conditions(of),
          then: tie('statement'),
          otherwise: tie('statement'),
        }),
        fc.record({ kind: fc.constantFrom('all', 'any'), of: several }),
        fc.record({ kind: fc.constant('not'), of: tie('statement') }),
        fc.record({ kind: fc.constant('when'), guard: tie('statement'), then: tie('statement') }),
        fc.record({ kind: fc.constant('instead'), of: tie('statement'), leaf: leafKind }),
      ) as fc.Arbitrary<Statement>,
    }
  })
  return statement
}

const leafOf = (kind: LeafKind): Leaf => {
  const leaves = {
    pass: pass(evidence('is right')),
    fail: fail(evidence('is wrong')),
    unknown: unknownTruth(evidence('is not known')),
    inapplicable,
  }
  return leaves[kind] as Leaf
}

function truthOf(statement: Statement): Truth {
  switch (statement.kind) {
    case 'leaf':
      return leafOf(statement.leaf)
    case 'fork':
      return fork(statement.condition, truthOf(statement.then), truthOf(statement.otherwise))
    case 'all':
      return all(statement.of.map(truthOf))
    case 'any':
      return any(statement.of.map(truthOf), evidence('none is right'))
    case 'not':
      return not(truthOf(statement.of), evidence('is right, and must not be'))
    case 'when':
      return when(truthOf(statement.guard), truthOf(statement.then))
    case 'instead':
      return instead(truthOf(statement.of), leafOf(statement.leaf))
  }
}

/** The texts that conditions of the input, not those of a policy, compare a variable with. */
function toldApart(
  truth: Truth,
  exists: Condition | null,
): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = new Map<string, Set<string>>()
  const ahead: unknown[] = [truth, exists]
  for (let next = ahead.pop(); next !== undefined || ahead.length > 0; next = ahead.pop()) {
    if (typeof next !== 'object' || next === null) continue
    const condition = next as Condition
    if (condition.kind === 'equals' && 'variable' in condition) {
      if (condition.guess !== undefined) continue
      const { id } = condition.variable
      texts.set(id, (texts.get(id) ?? new Set()).add(condition.value))
    } else {
      for (const [name, part] of Object.entries(next))
        if (!/evidence|failure/.test(name)) ahead.push(part)
    }
  }
  return texts
}

interface Case {
  readonly variables: readonly Variable[]
  readonly statement: Statement
  readonly exists: Condition | null
}

const cases: fc.Arbitrary<Case> = variables.chain((list) =>
  fc.record({
    variables: fc.constant(list),
    statement: statements(list),
    exists: fc.option(conditions(list)),
  }),
)

/** The verdict by trying everything. */
function verdictOf(
  { variables, statement, exists }: Case,
  assume: Assume,
): Settlement['verdict'] | null {
  const worlds = assignments(variables, FACTS, TEXTS, assume).filter(
    (world) => exists === null || holds(exists, world),
  )
  const kinds = new Set(worlds.map((world) => kindIn(statement, world)))
  if (kinds.has('fail')) {
    if (kinds.size === 1) return 'fail'
    const isCertain =
      assume === 'all' &&
      failsInSome(worlds, statement, classOf(variables, toldApart(truthOf(statement), exists)))
    return isCertain ? 'fail' : 'unknown'
  }
  if (kinds.has('unknown')) return 'unknown'
  return kinds.has('pass') ? 'pass' : null
}

/** Whether all assignments of some class fail. */
const failsInSome = (
  worlds: readonly Assignment[],
  statement: Statement,
  keyOf: (world: Assignment) => string,
): boolean =>
  grouped(worlds, keyOf).some((group) =>
    group.every((world) => kindIn(statement, world) === 'fail'),
  )

/** What the input tells apart of an assignment. */
const classOf =
  (variables: readonly Variable[], apart: ReadonlyMap<string, ReadonlySet<string>>) =>
  ({ values }: Assignment): string =>
    variables
      .map(({ id, allowed }) => {
        const text = values.get(id) ?? ''
        return allowed !== null || apart.get(id)?.has(text) ? text : ANY_OTHER
      })
      .join()

const valuesOf = ({ values }: Assignment): string => [...values].join()

/** The assignments that a witness describes. */
function describedBy(
  witness: Witness,
  variables: readonly Variable[],
  worlds: readonly Assignment[],
): Assignment[] {
  return worlds.filter(({ values }) =>
    variables.every(({ name, id }) => {
      const told = Object.hasOwn(witness, name) ? witness[name] : undefined
      const text = values.get(id) ?? ''
      if (told === undefined || told === text) return true
      return String(told).startsWith('not ') && !String(told).split(', ').includes(`not ${text}`)
    }),
  )
}

describe.each<Assume>(['given', 'all'])('the verdict under "%s"', (assume) => {
  test('is what trying every value of every variable gives', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { statement, exists } = given
        const settled = settleVerdict(truthOf(statement), exists, assume)
        expect(settled?.verdict ?? null).toBe(verdictOf(given, assume))
      }),
      runs(3000),
    )
  })

  test('of a failure has a witness all of whose worlds fail', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { statement, exists, variables } = given
        const settled = settleVerdict(truthOf(statement), exists, assume)
        if (settled?.verdict !== 'fail') return
        const worlds = assignments(variables, FACTS, TEXTS, assume).filter(
          (world) => exists === null || holds(exists, world),
        )
        const described = describedBy(settled.witness, variables, worlds)
        expect(described.length).toBeGreaterThan(0)
        for (const world of described) expect(kindIn(statement, world)).toBe('fail')
      }),
      runs(3000),
    )
  })
})

describe('what else would fail', () => {
  test('is told of a pass exactly where another value of a default, or of a free value, fails', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { statement, exists, variables } = given
        const settled = settleVerdict(truthOf(statement), exists, 'given')
        if (settled?.verdict !== 'pass') return
        const worlds = assignments(variables, FACTS, TEXTS, 'all').filter(
          (world) => exists === null || holds(exists, world),
        )
        const fails = failsInSome(worlds, statement, valuesOf)
        expect(settled.failsWhen !== null).toBe(fails)
        if (settled.failsWhen === null) return
        const described = describedBy(settled.failsWhen, variables, worlds)
        expect(described.length).toBeGreaterThan(0)
        // Whatever the witness doesn't mention doesn't matter.
        for (const world of described) expect(kindIn(statement, world)).toBe('fail')
      }),
      runs(8000),
    )
  })

  test('is told of an unknown that only an open value decides', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { statement, exists, variables } = given
        const settled = settleVerdict(truthOf(statement), exists, 'given')
        if (settled?.verdict !== 'unknown' || settled.failsWhen === null) return
        const worlds = assignments(variables, FACTS, TEXTS, 'given').filter(
          (world) => exists === null || holds(exists, world),
        )
        const described = describedBy(settled.failsWhen, variables, worlds)
        expect(described.some((world) => kindIn(statement, world) === 'fail')).toBe(true)
      }),
      runs(3000),
    )
  })
})
