import { Ajv } from 'ajv'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { matches } from '../../src/evaluate/assert.ts'
import { preparePatterns } from '../../src/evaluate/pattern.ts'
import { placeOf } from '../../src/evaluate/place.ts'
import { settleVerdict } from '../../src/evaluate/settle-verdict.ts'
import type { Json, Schema } from '../../src/model/policy.ts'
import type { Truth } from '../../src/model/truth.ts'
import { choice, reference, text, unknown, type Value } from '../../src/model/value.ts'
import { type Condition, equals } from '../../src/model/worlds/condition.ts'
import { resource, variable } from './build.ts'

const PATTERNS = ['^x', 'y$', 'x.*y', '^$']
const ajv = new Ajv({ strict: false, validateSchema: false })

/**
 * A schema for ajv that says `contains` in other words: of a list in a list, ajv 8.20.0 takes an empty
 * one to contain what the one before it did.
 */
function forAjv(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forAjv)
  if (typeof schema !== 'object' || schema === null) return schema
  const { contains, ...rest } = schema as Record<string, unknown>
  const members = Object.entries(rest).map(([key, value]) => [
    key,
    key === 'const' || key === 'enum' || key === 'required'
      ? value
      : key === 'properties'
        ? Object.fromEntries(Object.entries(value as object).map(([n, s]) => [n, forAjv(s)]))
        : forAjv(value),
  ])
  const said = Object.fromEntries(members) as Record<string, unknown>
  if (contains === undefined) return said
  const some = { not: { items: { not: forAjv(contains) } } }
  return { allOf: [said, { anyOf: [{ not: { type: 'array' } }, some] }] }
}

const validatorOf = (schema: Schema) => ajv.compile(forAjv(schema) as object)

const judged = (value: Value, schema: Schema): Truth => matches(placeOf(resource(value)), schema)
const verdictOf = (value: Value, schema: Schema): string =>
  settleVerdict(judged(value, schema), null, 'given')?.verdict ?? 'none'

beforeAll(() => preparePatterns(PATTERNS.map((pattern) => ({ pattern }))))

// No text that a service would turn into a boolean or a number: there validators differ on purpose.
const scalar = fc.constantFrom<Json>('x', 'y', 'xy', '', true, false, null, 0, 1, 2, -1, 0.5)
const name = fc.constantFrom('a', 'b', 'c')
const { value: known } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}))

const { schema: schemas } = fc.letrec<{ schema: Schema }>((tie) => {
  const type = fc.constantFrom('object', 'array', 'string', 'number', 'integer', 'boolean', 'null')
  const keywords: Record<keyof Schema, fc.Arbitrary<unknown>> = {
    type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
    const: known,
    enum: fc.array(known, { minLength: 1, maxLength: 3 }),
    required: fc.uniqueArray(name, { maxLength: 2 }),
    properties: fc.dictionary(name, tie('schema'), { maxKeys: 3, noNullPrototype: true }),
    items: tie('schema'),
    contains: tie('schema'),
    minItems: fc.nat(3),
    maxItems: fc.nat(3),
    minimum: fc.integer({ min: -1, max: 2 }),
    maximum: fc.integer({ min: -1, max: 2 }),
    pattern: fc.constantFrom(...PATTERNS),
    not: tie('schema'),
    allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
    anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
  }
  const keyword = fc.constantFrom(...(Object.keys(keywords) as (keyof Schema)[]))
  const member = keyword.chain((key) => keywords[key].map((value) => [key, value] as const))
  return {
    schema: fc
      .array(member, { maxLength: 3, depthIdentifier: 'schema' })
      .map((members) => Object.fromEntries(members) as Schema),
  }
})

/** A schema that has something to do with a value. */
const pairs = fc.tuple(known, schemas)

describe('with nothing unknown', () => {
  test('a value matches exactly where ajv says so', () => {
    fc.assert(
      fc.property(pairs, ([value, schema]) => {
        const expected = validatorOf(schema)(value) ? 'pass' : 'fail'
        expect(judged(value, schema).kind).toBe(expected)
      }),
      { numRuns: 2000 },
    )
  })
})

/** One of the values inside a value, made unknown. */
function blurred(value: Value, seed: number): Value {
  const blur = unknown('parameter', 'nobody gave it')
  if (seed % 3 === 0) return blur
  const at = Math.floor(seed / 3)
  if (Array.isArray(value) && value.length > 0) {
    const index = at % value.length
    return value.with(index, blurred(value[index] as Value, Math.floor(at / value.length)))
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const names = Object.keys(value)
    const key = names[at % Math.max(1, names.length)]
    if (key !== undefined) {
      const members = value as Record<string, Value>
      return { ...members, [key]: blurred(members[key] as Value, Math.floor(at / names.length)) }
    }
  }
  return blur
}

describe('what is required', () => {
  test('is there where its value is known only after apply', () => {
    expect(verdictOf({ a: unknown('after-apply', 'later') }, { required: ['a'] })).toBe('pass')
  })

  test('may be missing where its expression, which may give null, is not evaluated', () => {
    const a = unknown('not-evaluated', 'a local is no part of a plan', { remedy: 'the files' })
    expect(verdictOf({ a }, { required: ['a'] })).toBe('unknown')
  })
})

describe('a reference to a resource', () => {
  const own = reference('t\n\nP', 'AWS::IAM::ManagedPolicy', null, 'P')
  const ofAws = { const: 'arn:aws:iam::aws:policy/AdministratorAccess' }

  test('is not what AWS keeps for everybody', () => {
    expect(verdictOf(own, ofAws)).toBe('fail')
  })

  test('by the ARN of what AWS keeps is one whatever the partition, and by no other', () => {
    const partition = unknown('runtime', 'known once it is deployed')
    const arn = (rest: string) => text(['arn:', partition, rest])
    expect(verdictOf(arn(':iam::aws:policy/AdministratorAccess'), ofAws)).toBe('pass')
    expect(verdictOf(arn(':iam::aws:policy/ReadOnlyAccess'), ofAws)).toBe('fail')
    expect(verdictOf(arn(':s3:::logs'), { const: 'arn:aws:s3:::logs' })).toBe('unknown')
  })

  test('may be any other text, and whatever a parameter that is stored says', () => {
    const stored = reference('t\n\nS', 'AWS::SSM::Parameter', 'Value', 'S.Value')
    expect(verdictOf(own, { const: 'arn:aws:iam::111122223333:policy/mine' })).toBe('unknown')
    expect(verdictOf(stored, ofAws)).toBe('unknown')
  })
})

describe('with a value blurred', () => {
  test('a verdict may become unknown, and never the opposite', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), ([value, schema], seed) => {
        const [before, after] = [verdictOf(value, schema), verdictOf(blurred(value, seed), schema)]
        expect([before, 'unknown']).toContain(after)
      }),
      { numRuns: 4000 },
    )
  })

  test('to a parameter of its own, what is told to fail does', () => {
    const free = variable('P')
    const blur = unknown('parameter', 'nobody gave it', { variable: free })
    fc.assert(
      fc.property(scalar, schemas, (value, schema) => {
        const [before, after] = [
          verdictOf({ a: value }, at(schema)),
          judged({ a: blur }, at(schema)),
        ]
        const settled = settleVerdict(after, null, 'given')
        if (typeof value === 'string') expect([before, 'unknown']).toContain(settled?.verdict)
        const failing = settled?.failsWhen?.P
        if (typeof failing === 'string') {
          expect(verdictOf({ a: failing }, at(schema))).toBe('fail')
          expect(settled?.verdict).toBe('unknown')
        }
      }),
      { numRuns: 4000 },
    )
  })
})

const at = (schema: Schema): Schema => ({ properties: { a: schema } })

const V = variable('V', { allowed: ['1', '2'] })
const W = variable('W', { allowed: ['1', '2', '3'] })
const conditions = fc.constantFrom<Condition>(equals(V, '1'), equals(W, '1'), equals(W, '2'))

/** A value that conditions decide in places, absence included. */
const { value: conditional } = fc.letrec<{ value: Value }>((tie) => {
  const inner = fc.oneof(
    { weight: 2, arbitrary: tie('value') },
    { weight: 1, arbitrary: scalar as fc.Arbitrary<Value> },
  )
  const chosen = fc
    .tuple(conditions, fc.option(inner, { nil: undefined }), fc.option(inner, { nil: undefined }))
    .map(([condition, then, otherwise]) => choice(condition, then, otherwise))
  const member = fc.oneof(inner, chosen)
  return {
    value: fc.oneof(
      { maxDepth: 3 },
      scalar as fc.Arbitrary<Value>,
      fc.array(member, { maxLength: 3 }),
      fc.dictionary(name, member, { maxKeys: 3, noNullPrototype: true }),
      fc
        .tuple(conditions, tie('value'), tie('value'))
        .map(([condition, then, otherwise]) => choice(condition, then, otherwise)),
    ) as fc.Arbitrary<Value>,
  }
})

/** What a value is in one world: as JSON, without what conditions remove. */
function inWorld(
  value: Value | undefined,
  values: Readonly<Record<string, string>>,
): Json | undefined {
  if (value === undefined || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    return value.map((item) => inWorld(item, values)).filter((item) => item !== undefined)
  }
  if ('condition' in value) {
    const { condition, then, otherwise } = value as {
      condition: Condition
      then?: Value
      otherwise?: Value
    }
    if (condition.kind !== 'equals') throw new Error('another kind of condition')
    return inWorld(values[condition.variable.id] === condition.value ? then : otherwise, values)
  }
  return Object.fromEntries(
    Object.entries(value as Record<string, Value | undefined>).flatMap(([key, member]) => {
      const there = inWorld(member, values)
      return there === undefined ? [] : [[key, there]]
    }),
  )
}

describe('with values that conditions decide', () => {
  test('the verdict is that of trying each way', () => {
    fc.assert(
      fc.property(conditional, schemas, (value, schema) => {
        const isValid = validatorOf(at(schema))
        const kinds = new Set<boolean>()
        for (const v of V.allowed ?? []) {
          for (const w of W.allowed ?? []) {
            const there = inWorld({ a: value }, { V: v, W: w })
            kinds.add(isValid(there))
          }
        }
        const expected = kinds.size === 2 ? 'unknown' : kinds.has(true) ? 'pass' : 'fail'
        expect(verdictOf({ a: value }, at(schema))).toBe(expected)
      }),
      { numRuns: 2000 },
    )
  })
})
