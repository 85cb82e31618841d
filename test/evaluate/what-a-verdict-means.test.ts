import { describe, expect, test } from 'vitest'
import { matches } from '../../src/evaluate/assert.ts'
import { placeOf } from '../../src/evaluate/place.ts'
import { type Settlement, settleVerdict } from '../../src/evaluate/settle-verdict.ts'
import {
  all,
  fail,
  fork,
  inapplicable,
  pass,
  unknownTruth,
  when,
} from '../../src/evaluate/truth.ts'
import type { Schema } from '../../src/model/policy.ts'
import { choice, sensitive, unknown, type Value } from '../../src/model/value.ts'
import {
  and,
  type Condition,
  equals,
  named,
  not,
  type Variable,
} from '../../src/model/worlds/condition.ts'
import type { Assume } from '../../src/model/worlds/world.ts'
import { evidence, resource, variable } from './build.ts'

const encrypted: Schema = { required: ['Encrypted'], properties: { Encrypted: { const: true } } }

const judged = (
  value: Value | undefined,
  assume: Assume,
  schema = encrypted,
  exists: Condition | null = null,
) => settleVerdict(matches(placeOf(resource({ Encrypted: value })), schema), exists, assume)

/** As resolving makes it: the default first, then every other value that is allowed, else a free one. */
function parameter(of: Variable): Value {
  const noWords =
    of.fallback === null
      ? 'has no default and no value was given'
      : 'can be given other values than its default'
  const free = unknown('parameter', `parameter "${of.name}" ${noWords}`, {
    remedy: `--param ${of.name}=VALUE, or a parameter file`,
    source: of.id,
    variable: of,
  })
  if (of.given !== null) return of.given
  const texts = [...new Set([of.fallback, ...(of.allowed ?? [])].filter((text) => text !== null))]
  const last = of.allowed === null ? free : texts.pop()
  return texts.reduceRight<Value>(
    (after, text) => choice(equals(of, text), text, after) ?? null,
    last ?? free,
  )
}

const said = (settled: Settlement | null) =>
  settled && {
    verdict: settled.verdict,
    reason: settled.evidence?.reason,
    witness: settled.witness,
    failsWhen: settled.failsWhen,
  }

describe('a parameter', () => {
  test('with a value that was given has it, whatever is assumed', () => {
    for (const assume of ['given', 'all'] as const) {
      expect(
        judged(parameter(variable('Enc', { given: 'true', fallback: 'false' })), assume),
      ).toMatchObject({
        verdict: 'pass',
        failsWhen: null,
      })
      expect(judged(parameter(variable('Enc', { given: 'false' })), assume)).toMatchObject({
        verdict: 'fail',
        evidence: { reason: 'Encrypted is "false"', wanted: 'be true', found: 'false' },
      })
    }
  })

  test('with neither a value nor a default is open: the reason names it and the value that would fail', () => {
    for (const assume of ['given', 'all'] as const) {
      const settled = judged(parameter(variable('Enc')), assume)
      expect(said(settled)).toEqual({
        verdict: 'unknown',
        reason: 'parameter "Enc" has no default and no value was given: fails when Enc is "false"',
        witness: {},
        failsWhen: { Enc: 'false' },
      })
      expect(settled?.evidence).toMatchObject({
        path: ['Encrypted'],
        wanted: 'be true',
        remedy: '--param Enc=VALUE, or a parameter file',
      })
    }
  })

  test('with allowed values and no default is open under "given", and takes each of them under "all"', () => {
    const value = parameter(variable('Enc', { allowed: ['true', 'false'] }))
    const settled = judged(value, 'given')
    expect(said(settled)).toEqual({
      verdict: 'unknown',
      reason: 'Enc has no default and no value was given: fails when Enc is "false"',
      witness: {},
      failsWhen: { Enc: 'false' },
    })
    expect(settled?.evidence?.remedy).toBe('--param Enc=VALUE')
    expect(said(judged(value, 'all'))).toEqual({
      verdict: 'fail',
      reason: 'Encrypted is "false"',
      witness: { Enc: 'false' },
      failsWhen: null,
    })
  })

  test('whose allowed values all lead to the same verdict leaves that verdict certain', () => {
    const schema: Schema = { properties: { Encrypted: { enum: ['a', 'b', 'c'] } } }
    const value = parameter(variable('Enc', { allowed: ['a', 'b'] }))
    const other: Schema = { properties: { Encrypted: { const: 'c' } } }
    for (const assume of ['given', 'all'] as const) {
      expect(judged(value, assume, schema)).toMatchObject({ verdict: 'pass', failsWhen: null })
      expect(judged(value, assume, other)).toMatchObject({ verdict: 'fail', witness: {} })
    }
  })

  test('with a default that passes passes under "given", and tells which other value would fail', () => {
    const free = parameter(variable('Enc', { fallback: 'true' }))
    expect(judged(free, 'given')).toMatchObject({
      verdict: 'pass',
      witness: {},
      failsWhen: { Enc: 'false' },
    })
    const listed = parameter(variable('Enc', { fallback: 'true', allowed: ['true', 'false'] }))
    expect(judged(listed, 'given')).toMatchObject({ verdict: 'pass', failsWhen: { Enc: 'false' } })
    const harmless = parameter(variable('Enc', { fallback: 'true', allowed: ['true', 'TRUE'] }))
    expect(judged(harmless, 'given')).toMatchObject({ verdict: 'pass', failsWhen: null })
  })

  test('with a default that passes and values that nothing constrains is open under "all"', () => {
    expect(said(judged(parameter(variable('Enc', { fallback: 'true' })), 'all'))).toEqual({
      verdict: 'unknown',
      reason:
        'parameter "Enc" can be given other values than its default: fails when Enc is "false"',
      witness: {},
      failsWhen: { Enc: 'false' },
    })
    const listed = parameter(variable('Enc', { fallback: 'true', allowed: ['true', 'false'] }))
    expect(judged(listed, 'all')).toMatchObject({ verdict: 'fail', witness: { Enc: 'false' } })
  })

  test('with a default that fails fails, with the default as witness', () => {
    for (const assume of ['given', 'all'] as const) {
      const value = parameter(variable('Enc', { fallback: 'false' }))
      expect(said(judged(value, assume))).toEqual({
        verdict: 'fail',
        reason: 'Encrypted is "false"',
        witness: { Enc: 'false' },
        failsWhen: null,
      })
    }
  })

  test('that is secret is a witness without its value', () => {
    const secret = variable('Enc', { sensitive: true, allowed: ['true', 'false'] })
    expect(judged(sensitive(parameter(secret)), 'all')).toMatchObject({
      verdict: 'fail',
      evidence: { reason: 'Encrypted is a sensitive value' },
      witness: { Enc: '(sensitive)' },
    })
    const free = judged(sensitive(parameter(variable('Enc', { sensitive: true }))), 'given')
    expect(free?.failsWhen).toEqual({ Enc: '(sensitive)' })
    expect(free?.evidence?.reason).toBe(
      'parameter "Enc" has no default and no value was given: fails when Enc is (sensitive)',
    )
  })
})

describe('a free value that is compared', () => {
  const free = parameter(variable('P'))
  const failsWhen = (schema: Schema) =>
    judged(free, 'given', { properties: { Encrypted: schema } })?.failsWhen

  test.each<[what: string, schema: Schema, failsWhen: string | null]>([
    ['with true', { const: true }, 'false'],
    ['with false', { const: false }, 'true'],
    ['with a list that holds a boolean', { enum: [true, 'x'] }, 'false'],
    ['with a text', { const: 'aws:kms' }, 'not aws:kms'],
    ['with texts', { enum: ['a', 'b'] }, 'not a, not b'],
    ['with what it must not be', { not: { const: 'public-read' } }, 'public-read'],
    ['with what it must be none of', { not: { enum: ['a', 'b'] } }, 'a'],
    ['with one of several schemas', { anyOf: [{ const: 'a' }, { const: 'b' }] }, 'not a, not b'],
    ['with a number', { const: 22 }, '23'],
    ['with a least number', { minimum: 14 }, '13'],
    ['with a greatest number', { maximum: 90 }, '91'],
    ['with a text and a least number', { allOf: [{ minimum: 1 }, { not: { const: '7' } }] }, '0'],
    // Nothing natural is known to fail.
    ['with a pattern', { pattern: '^x' }, null],
    ['with both booleans', { enum: [true, false] }, null],
    ['with a type', { type: 'boolean' }, null],
    ['with what is asked of maps', { required: ['a'] }, null],
  ])('%s', (_, schema, value) => {
    const asked = { properties: { Encrypted: schema } }
    expect(failsWhen(schema)).toEqual(value === null ? null : { P: value })
    for (const assume of ['given', 'all'] as const) {
      expect(judged(free, assume, asked)?.verdict).toBe('unknown')
    }
  })

  test('tells what it must not be in words', () => {
    const settled = judged(free, 'given', { properties: { Encrypted: { enum: ['a', 'b'] } } })
    expect(settled?.evidence?.reason).toBe(
      'parameter "P" has no default and no value was given: fails when P is not "a" or "b"',
    )
  })

  test('twice is the same value twice', () => {
    const properties = { A: free, B: free } as Value
    const verdict = (schema: Schema) =>
      settleVerdict(matches(placeOf(resource(properties)), schema), null, 'given')
    const wanted = (a: string, b: string): Schema => ({
      properties: { A: { const: a }, B: { const: b } },
    })
    expect(verdict(wanted('x', 'y'))?.verdict).toBe('fail')
    expect(
      verdict({
        anyOf: [
          { properties: { A: { const: 'x' } } },
          { properties: { B: { not: { const: 'x' } } } },
        ],
      })?.verdict,
    ).toBe('pass')
    expect(verdict(wanted('x', 'x'))?.verdict).toBe('unknown')
  })

  test('is not the value of what would be inside it', () => {
    const schema: Schema = { properties: { Encrypted: { properties: { Inner: { const: 'x' } } } } }
    const inner = judged({ Inner: free } as Value, 'given', schema)
    expect(inner?.failsWhen).toEqual({ P: 'not x' })
    expect(judged(free, 'given', schema)).toMatchObject({ verdict: 'unknown', failsWhen: null })
  })

  test('whose value a condition of the input tells apart is no longer free there', () => {
    const P = variable('P')
    const isOff: Condition = named('IsOff', equals(P, 'false'))
    const value = choice(isOff, parameter(P), true)
    expect(said(judged(value, 'all'))).toEqual({
      verdict: 'fail',
      reason: 'Encrypted is not known (parameter "P" has no default and no value was given)',
      witness: { IsOff: true, P: 'false' },
      failsWhen: null,
    })
  })
})

const Env = variable('Env', { allowed: ['dev', 'prod'] })
const isProd = named('IsProd', equals(Env, 'prod'))
const open: Condition = { kind: 'open', id: 'o', reason: 'the macro M was not read' }

describe('a condition', () => {
  const onlyInProd = choice(isProd, true, false)

  test('that nobody settled is told with its parameters', () => {
    expect(said(judged(onlyInProd, 'given'))).toEqual({
      verdict: 'unknown',
      reason:
        'Env has no default and no value was given: fails when IsProd is false and Env is "dev"',
      witness: {},
      failsWhen: { IsProd: false, Env: 'dev' },
    })
  })

  test('that values settle is a witness of a failure', () => {
    expect(said(judged(onlyInProd, 'all'))).toEqual({
      verdict: 'fail',
      reason: 'Encrypted is false',
      witness: { IsProd: false, Env: 'dev' },
      failsWhen: null,
    })
  })

  test('that can be traced to nothing leaves a failure unknown, under "all" too', () => {
    for (const assume of ['given', 'all'] as const) {
      expect(said(judged(choice(open, true, false), assume))).toEqual({
        verdict: 'unknown',
        reason: 'the macro M was not read: otherwise Encrypted is false',
        witness: {},
        failsWhen: null,
      })
    }
  })

  test('that can be traced to nothing decides nothing where both ways fail', () => {
    expect(judged(choice(open, false, undefined), 'given')).toMatchObject({
      verdict: 'fail',
      witness: {},
    })
  })

  test('that values and something open make fail is certain only for the values that suffice alone', () => {
    const both = choice(and([not(isProd), open]), false, true)
    expect(judged(both, 'all')).toMatchObject({
      verdict: 'unknown',
      failsWhen: { IsProd: false, Env: 'dev' },
    })
    const either = choice(isProd, choice(open, true, false), false)
    expect(judged(either, 'all')).toMatchObject({
      verdict: 'fail',
      witness: { IsProd: false, Env: 'dev' },
    })
  })

  test('that would spare the failure is told, though the failure itself does not need it', () => {
    const [V, W] = [
      variable('V', { fallback: 'b' }),
      variable('W', { fallback: 'a', allowed: ['a', 'b'] }),
    ]
    const wrong = fail(evidence('wrong'))
    // Whatever is the case with what is open, it fails only where W isn't "a".
    const truth = fork(
      open,
      fork(equals(V, 'a'), wrong, pass()),
      fork(named('IsA', equals(W, 'a')), pass(), wrong),
    )
    expect(settleVerdict(truth, null, 'given')).toMatchObject({
      verdict: 'pass',
      failsWhen: { V: 'a', W: 'b', IsA: false },
    })
    expect(settleVerdict(truth, null, 'all')).toMatchObject({
      verdict: 'fail',
      witness: { V: 'a', W: 'b', IsA: false },
    })
  })

  test('is a witness only where it decided', () => {
    const settled = judged(choice(isProd, false, 'no'), 'all')
    expect(settled).toMatchObject({ verdict: 'fail', witness: {} })
  })
})

describe('existence', () => {
  test('in no world that remains gives no line', () => {
    const notProd = variable('Env', { given: 'dev' })
    const exists = named('IsProd', equals(notProd, 'prod'))
    expect(judged(false, 'given', encrypted, exists)).toBeNull()
    expect(judged(false, 'all', encrypted, exists)).toBeNull()
    const byDefault = named('IsProd', equals(variable('Env', { fallback: 'dev' }), 'prod'))
    expect(judged(false, 'given', encrypted, byDefault)).toBeNull()
    expect(judged(false, 'all', encrypted, byDefault)?.verdict).toBe('fail')
  })

  test.each<[what: string, exists: Condition, witness: object]>([
    ['a parameter', isProd, { IsProd: true, Env: 'prod' }],
    ['something that can be traced to nothing', open, {}],
  ])('that %s leaves open does not soften a failure', (_, exists, witness) => {
    for (const assume of ['given', 'all'] as const) {
      expect(judged(false, assume, encrypted, exists)).toMatchObject({ verdict: 'fail', witness })
    }
  })

  test('in some worlds is judged in those alone', () => {
    const value = choice(isProd, true, false)
    expect(judged(value, 'given', encrypted, isProd)).toMatchObject({
      verdict: 'pass',
      failsWhen: null,
    })
    expect(judged(value, 'given', encrypted, not(isProd))).toMatchObject({ verdict: 'fail' })
  })

  test('that is open hides no other value that would fail', () => {
    const value = parameter(variable('Enc', { fallback: 'true', allowed: ['true', 'false'] }))
    expect(judged(value, 'given', encrypted, open)).toMatchObject({
      verdict: 'pass',
      failsWhen: { Enc: 'false' },
    })
  })
})

describe('an unknown value', () => {
  test('beside a failure is a failure', () => {
    const truth = all([unknownTruth(evidence('not known')), fail(evidence('wrong'))])
    expect(settleVerdict(truth, null, 'given')?.verdict).toBe('fail')
  })

  test('in one world and a pass in the others is unknown, and says nothing of failures', () => {
    const value = choice(isProd, unknown('runtime', 'it is known only after deployment'), true)
    expect(said(judged(value, 'given'))).toEqual({
      verdict: 'unknown',
      reason: 'Encrypted is not known: it is known only after deployment',
      witness: {},
      failsWhen: null,
    })
  })

  test('leaves what another default would do untold', () => {
    const truth = all([
      unknownTruth(evidence('not known')),
      fork(equals(variable('D', { fallback: 'x' }), 'x'), pass(), fail(evidence('wrong'))),
    ])
    expect(settleVerdict(truth, null, 'given')).toMatchObject({
      verdict: 'unknown',
      failsWhen: null,
    })
  })
})

describe('nothing to judge', () => {
  test('in every world gives no line, in some leaves the others to decide', () => {
    expect(settleVerdict(inapplicable, null, 'given')).toBeNull()
    expect(settleVerdict(fork(open, inapplicable, inapplicable), null, 'given')).toBeNull()
    expect(settleVerdict(fork(open, inapplicable, pass()), null, 'given')?.verdict).toBe('pass')
    expect(
      settleVerdict(fork(open, inapplicable, fail(evidence('wrong'))), null, 'given')?.verdict,
    ).toBe('unknown')
  })
})

test('of what is asked under a condition the failure is told, and not what the condition rests on', () => {
  const isLarge = equals(variable('Size', { fallback: 'large' }), 'large')
  const guard = fork(isLarge, pass(evidence('it is large')), fail(evidence('it is small')))
  const settled = settleVerdict(when(guard, fail(evidence('it is open'))), null, 'given')
  expect(settled).toMatchObject({ verdict: 'fail', evidence: { reason: 'it is open' } })
})
