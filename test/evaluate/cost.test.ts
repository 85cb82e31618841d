import { describe, expect, test } from 'vitest'
import { matches } from '../../src/evaluate/assert.ts'
import { createRunBudget } from '../../src/evaluate/budget.ts'
import { placeOf } from '../../src/evaluate/place.ts'
import { settleVerdict } from '../../src/evaluate/settle-verdict.ts'
import { all, any, fail, fork, pass } from '../../src/evaluate/truth.ts'
import type { Schema } from '../../src/model/policy.ts'
import { choice, type Value } from '../../src/model/value.ts'
import { and, type Condition, equals, named, not, or } from '../../src/model/worlds/condition.ts'
import type { Assume } from '../../src/model/worlds/world.ts'
import { evidence, resource, variable } from './build.ts'

const open = (id: string): Condition => ({ kind: 'open', id, reason: `${id} is open` })
const free = (name: string): Condition => equals(variable(name), 'yes')
const defaulted = (name: string): Condition => equals(variable(name, { fallback: 'yes' }), 'yes')

/** A resource of `count` properties, each of which its own condition makes right or wrong. */
function independent(
  count: number,
  condition: (name: string) => Condition,
  [then, otherwise]: readonly [Value, Value],
): { properties: Value; schema: Schema } {
  const names = Array.from({ length: count }, (_, at) => `P${at}`)
  return {
    properties: Object.fromEntries(
      names.map((name) => [name, choice(condition(name), then, otherwise)]),
    ) as Value,
    schema: {
      required: names,
      properties: Object.fromEntries(names.map((name) => [name, { const: 'right' }])),
    },
  }
}

/** In time of the processor: others may use the machine as well. */
function timed<T>(work: () => T): { result: T; milliseconds: number } {
  const started = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(started)
  return { result, milliseconds: (user + system) / 1000 }
}

const settled = (properties: Value, schema: Schema, assume: Assume) =>
  settleVerdict(matches(placeOf(resource(properties)), schema), null, assume)

describe.each([200, 800])('%i independent conditions in one resource', (count) => {
  test.each<[string, (name: string) => Condition, readonly [Value, Value], Assume, unknown]>([
    [
      'all right either way',
      free,
      ['right', 'right'],
      'given',
      { verdict: 'pass', failsWhen: null },
    ],
    ['all right either way', free, ['right', 'right'], 'all', { verdict: 'pass' }],
    ['all wrong either way', free, ['wrong', 'bad'], 'given', { verdict: 'fail', witness: {} }],
    [
      'right by default',
      defaulted,
      ['right', 'wrong'],
      'given',
      { verdict: 'pass', failsWhen: { P0: 'not yes' } },
    ],
    [
      'right by default',
      defaulted,
      ['right', 'wrong'],
      'all',
      { verdict: 'fail', witness: { P0: 'not yes' } },
    ],
    [
      'wrong by default',
      defaulted,
      ['wrong', 'right'],
      'given',
      { verdict: 'fail', witness: { P0: 'yes' } },
    ],
    [
      'that nobody gives',
      free,
      ['right', 'wrong'],
      'given',
      { verdict: 'unknown', failsWhen: { P0: 'not yes' } },
    ],
    [
      'that nobody can know',
      open,
      ['right', 'wrong'],
      'all',
      { verdict: 'unknown', failsWhen: null },
    ],
  ])('%s, are settled at once under "%4$s"', (_, condition, values, assume, expected) => {
    const { properties, schema } = independent(count, condition, values)
    const { result, milliseconds } = timed(() => settled(properties, schema, assume))
    expect(result).toMatchObject(expected as object)
    expect(milliseconds).toBeLessThan(1500)
  })

  test('and one failure that nothing decides, are settled at once', () => {
    const { properties, schema } = independent(count, free, ['right', 'wrong'])
    const broken = { ...(properties as object), Last: 'wrong' } as Value
    const asked = {
      ...schema,
      properties: { ...schema.properties, Last: { const: 'right' } },
    }
    const { result, milliseconds } = timed(() => settled(broken, asked, 'given'))
    expect(result).toMatchObject({ verdict: 'fail', witness: {} })
    expect(milliseconds).toBeLessThan(1500)
  })

  test('and one failure under two that contradict each other, are settled at once', () => {
    const parts = Array.from({ length: count }, (_, at) =>
      fork(or([free(`A${at}`), free(`B${at}`)]), pass(), fail(evidence('wrong'))),
    )
    const [on, off] = [free('Z'), not(free('Z'))]
    const wrong = fail(evidence('wrong'))
    const truth = all([...parts, fork(on, pass(), wrong), fork(off, pass(), wrong)])
    const { result, milliseconds } = timed(() => settleVerdict(truth, null, 'given'))
    expect(result?.verdict).toBe('fail')
    expect(milliseconds).toBeLessThan(1500)
  })

  test('of which each alone would make it right, are settled at once', () => {
    const parts = Array.from({ length: count }, (_, at) =>
      fork(free(`A${at}`), pass(), fail(evidence('wrong'))),
    )
    const { result, milliseconds } = timed(() =>
      settleVerdict(any(parts, evidence('none is right')), null, 'given'),
    )
    expect(result).toMatchObject({ verdict: 'unknown' })
    expect(Object.keys(result?.failsWhen ?? {})).toHaveLength(count)
    expect(milliseconds).toBeLessThan(3000)
  })
})

describe('conditions that are part of many others', () => {
  test('are settled once', () => {
    let condition = and([free('A'), free('B')])
    for (let level = 0; level < 200; level++) {
      condition = named(
        `C${level}`,
        level % 2 === 0 ? or([condition, not(condition)]) : and([condition, condition]),
      )
    }
    const truth = fork(condition, pass(), fail(evidence('wrong')))
    const { milliseconds } = timed(() => settleVerdict(truth, null, 'given'))
    expect(milliseconds).toBeLessThan(1500)
  })

  test('with thousands of parts exhaust no stack', () => {
    const names = Array.from({ length: 20_000 }, (_, at) => open(`F${at}`))
    for (const condition of [and(names), or(names), not(and(names)), not(or(names))]) {
      const truth = fork(condition, pass(), fail(evidence('wrong')))
      const { result, milliseconds } = timed(() => settleVerdict(truth, null, 'given'))
      expect(result?.verdict).toBe('unknown')
      expect(milliseconds).toBeLessThan(3000)
    }
  })

  test('and parts of a truth by the ten thousand exhaust no stack', () => {
    const wrong = fail(evidence('wrong'))
    const forks = Array.from({ length: 20_000 }, (_, at) => fork(open(`F${at}`), pass(), wrong))
    for (const truth of [all(forks), any(forks, evidence('none'))]) {
      const { result, milliseconds } = timed(() => settleVerdict(truth, null, 'all'))
      expect(result?.verdict).toBe('unknown')
      expect(milliseconds).toBeLessThan(3000)
    }
  })
})

describe('conditions that combine in too many ways', () => {
  /** As many holes as pigeons less one: no assignment is possible, and no short way shows it. */
  function pigeons(count: number): Condition {
    const sits = (pigeon: number, hole: number) => open(`${pigeon} in ${hole}`)
    const range = (length: number) => Array.from({ length }, (_, at) => at)
    return and([
      ...range(count).map((pigeon) => or(range(count - 1).map((hole) => sits(pigeon, hole)))),
      ...range(count - 1).flatMap((hole) =>
        range(count).flatMap((one) =>
          range(one).map((other) => or([not(sits(one, hole)), not(sits(other, hole))])),
        ),
      ),
    ])
  }

  test('make a verdict unknown, with that reason, before long', () => {
    const truth = fork(pigeons(14), fail(evidence('wrong')), pass())
    const { result, milliseconds } = timed(() => settleVerdict(truth, null, 'given'))
    expect(result).toMatchObject({
      verdict: 'unknown',
      evidence: { reason: 'the conditions that decide it combine in more ways than can be tried' },
      failsWhen: null,
    })
    expect(milliseconds).toBeLessThan(5000)
  })

  test('in existence count as well', () => {
    const { result, milliseconds } = timed(() =>
      settleVerdict(fail(evidence('wrong')), pigeons(14), 'given'),
    )
    expect(result?.verdict).toBe('unknown')
    expect(milliseconds).toBeLessThan(5000)
  })

  test('leave a pass a pass where they only hide what else would fail', () => {
    const truth = fork(defaulted('D'), pass(), fork(pigeons(14), fail(evidence('wrong')), pass()))
    const { result, milliseconds } = timed(() => settleVerdict(truth, null, 'given'))
    expect(result).toMatchObject({ verdict: 'pass', failsWhen: null })
    expect(milliseconds).toBeLessThan(5000)
  })

  test('take from one budget for the whole run', () => {
    const run = createRunBudget()
    const truth = fork(pigeons(14), fail(evidence('wrong')), pass())
    const easy = fork(free('A'), pass(), fail(evidence('wrong')))
    const { milliseconds } = timed(() => {
      for (let at = 0; at < 300; at++) settleVerdict(truth, null, 'given', run)
    })
    expect(milliseconds).toBeLessThan(60_000)
    expect(settleVerdict(easy, null, 'given', run)).toMatchObject({
      verdict: 'unknown',
      failsWhen: { A: 'not yes' },
    })
  })
})
