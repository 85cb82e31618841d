import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerIn, newAccessIn } from '../../../src/evaluate/iam/index.ts'
import { at, placeOf, type Spot } from '../../../src/evaluate/place.ts'
import { text, unknown, type Value } from '../../../src/model/value.ts'
import { buildResource } from '../checks/build-resource.ts'
import {
  blurredOnce,
  drawn,
  identity,
  identityStatement,
  numRuns,
  ofBucket,
  resourceStatement,
  seed,
  spotOf,
  world,
} from './generated-documents.ts'
import type { PlainStatement } from './point-wise.ts'

const runs = { numRuns: Math.ceil(numRuns / 6), seed }
const raw = (statements: readonly unknown[]) => statements as unknown as Value
const documents = fc.array(resourceStatement, { minLength: 1, maxLength: 4 })
const holders = fc.array(identityStatement, { minLength: 1, maxLength: 3 })
const publicOf = (statements: Value) =>
  answerIn(ofBucket(statements), { ask: 'public' }, world).kind
const held = (statements: Value) => ({ ...identity([]), identity: [spotOf(statements)] })
const newOf = (base: Value, head: Value) => newAccessIn(held(base), held(head), world).kind
const newAtBucket = (base: Value, head: Value) =>
  newAccessIn(ofBucket(base), ofBucket(head), world).kind

/** The same, with statements and lists in another order. */
function reordered(value: unknown, by: number): unknown {
  if (Array.isArray(value)) {
    const turned = value.map((one) => reordered(one, by))
    const at = value.length === 0 ? 0 : by % value.length
    return [...turned.slice(at), ...turned.slice(0, at)].toReversed()
  }
  if (typeof value !== 'object' || value === null) return value
  if (Object.getOwnPropertySymbols(value).length > 0) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, reordered(inner, by)]),
  )
}

describe(`laws that hold of all documents: a sixth of ${drawn}`, () => {
  test('another Deny never lets anybody in', () => {
    fc.assert(
      fc.property(documents, resourceStatement, (statements, more) => {
        const after = publicOf(raw([...statements, { ...more, Effect: 'Deny' }]))
        if (publicOf(raw(statements)) === 'no') expect(after).toBe('no')
      }),
      runs,
    )
  })

  test('another Deny grants nothing new, whatever of the rest is unknown', () => {
    fc.assert(
      fc.property(holders, identityStatement, fc.nat(), (statements, more, pick) => {
        const before = blurredOnce(statements, pick)
        if (!Array.isArray(before)) return
        const deny = { ...more, Effect: 'Deny' } as unknown as Value
        expect(newOf(before, [...before, deny])).toBe('no')
      }),
      runs,
    )
  })

  test('the order of statements and lists changes nothing', () => {
    fc.assert(
      fc.property(documents, fc.nat(9), (statements, by) => {
        const other = raw(reordered(statements, by) as readonly unknown[])
        expect(publicOf(other)).toBe(publicOf(raw(statements)))
        expect(newAtBucket(raw(statements), other)).toBe('no')
      }),
      runs,
    )
  })

  test('the order changes nothing of what is new', () => {
    fc.assert(
      fc.property(holders, holders, fc.nat(9), (base, head, by) => {
        const turned = (all: readonly unknown[]) => raw(reordered(all, by) as readonly unknown[])
        expect(newOf(turned(base), turned(head))).toBe(newOf(raw(base), raw(head)))
      }),
      runs,
    )
  })

  test('a document against itself grants nothing new, whatever of it is unknown', () => {
    fc.assert(
      fc.property(holders, documents, fc.nat(), (statements, ofResource, pick) => {
        const form = blurredOnce(statements, pick)
        expect(newOf(form, form)).toBe('no')
        const other = blurredOnce(ofResource, pick)
        expect(newAtBucket(other, other)).toBe('no')
      }),
      runs,
    )
  })

  test('what is not known never turns an answer into the opposite', () => {
    fc.assert(
      fc.property(documents, fc.nat(), (statements, pick) => {
        const sharp = publicOf(raw(statements))
        expect([sharp, 'unknown']).toContain(publicOf(blurredOnce(statements, pick)))
      }),
      runs,
    )
  })

  test.each([
    ['identity policies', holders as fc.Arbitrary<PlainStatement[]>, newOf],
    ['bucket policies', documents as fc.Arbitrary<PlainStatement[]>, newAtBucket],
  ] as const)('nor what is new of %s, on either side or on both', (_, drawing, compare) => {
    fc.assert(
      fc.property(drawing, drawing, fc.nat(), fc.nat(2), (base, head, pick, side) => {
        const sharp = compare(raw(base), raw(head))
        const dim = compare(
          side === 0 ? raw(base) : blurredOnce(base, pick, 'Before'),
          side === 1 ? raw(head) : blurredOnce(head, pick, 'After'),
        )
        expect([sharp, 'unknown']).toContain(dim)
      }),
      runs,
    )
  })

  test('nor a piece that both sides take from the same place', () => {
    const blur = (value: unknown, from: string, to: Value): Value => {
      if (Array.isArray(value)) return value.map((one) => blur(one, from, to))
      if (typeof value === 'string') {
        const [before, ...after] = value.split(from)
        if (after.length === 0) return value
        const parts = after.flatMap((one) => [to, one]).filter((one) => one !== '')
        return text([before, ...parts].filter((one) => one !== '') as Parameters<typeof text>[0])
      }
      if (typeof value !== 'object' || value === null) return value as Value
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [
          name,
          name === 'Effect' ? (inner as Value) : blur(inner, from, to),
        ]),
      )
    }
    const piece = unknown('parameter', 'it was not given', { source: 'template.yaml\nPiece' })
    fc.assert(
      fc.property(
        holders,
        holders,
        fc.constantFrom('bkt', 'a', '*', 'Get', '3', 'b', 'arn:aws:s3:::bkt', 's3:*'),
        (base, head, from) => {
          const sharp = newOf(raw(base), raw(head))
          expect([sharp, 'unknown']).toContain(
            newOf(blur(base, from, piece), blur(head, from, piece)),
          )
        },
      ),
      runs,
    )
  })

  test('a document that is none lets nobody be sure', () => {
    for (const value of [
      '{',
      '[]',
      7,
      ['x'],
      { Statement: 'x' },
      unknown('runtime', 'it is made later'),
    ]) {
      const spot = at(
        placeOf(buildResource('AWS::S3::BucketPolicy', { D: value as Value })),
        'D',
      ) as Spot
      const documents = { ...ofBucket([]), resource: [spot] }
      expect(answerIn(documents, { ask: 'public' }, world).kind).toBe('unknown')
    }
  })
})

describe('what is new where a piece is not known', () => {
  const named = unknown('parameter', 'it was not given', { source: 'template.yaml\nPiece' })
  const other = unknown('parameter', 'it was not given', { source: 'template.yaml\nOther' })
  const nameless = unknown('macro', 'it is made by a macro')
  const allow = (Resource: Value) => [{ Effect: 'Allow', Action: 's3:GetObject', Resource }]
  const known = 'arn:aws:s3:::bkt/*'
  const inName = (piece: typeof named) => text(['arn:aws:s3:::', piece, '/*'])

  test.each<readonly [string, Value, Value, string]>([
    ['a resource that is not known at all, after nothing', [], allow(named), 'unknown'],
    ['the same without a name', [], allow(nameless), 'unknown'],
    ['one beside what was allowed', allow(known), allow([known, named]), 'unknown'],
    ['the same without a name', allow(known), allow([known, nameless]), 'unknown'],
    ['one less', allow([known, named]), allow(known), 'no'],
    ['one less of another order', allow([named, known]), allow([known, named]), 'no'],
    ['a bucket whose name is not known, after nothing', [], allow(inName(named)), 'yes'],
    [
      'a prefix of the same bucket',
      allow(inName(named)),
      allow(text(['arn:aws:s3:::', named, '/a/*'])),
      'no',
    ],
    [
      'more of the same bucket',
      allow(text(['arn:aws:s3:::', named, '/a/*'])),
      allow(inName(named)),
      'yes',
    ],
    ['another bucket', allow(inName(named)), allow(inName(other)), 'unknown'],
    ['a bucket that any pattern holds', allow('arn:aws:s3:::*/*'), allow(inName(named)), 'no'],
    ['a known bucket after one that is not', allow(inName(named)), allow(known), 'unknown'],
    ['an effect that is not known', [], [{ ...allow(known)[0], Effect: named }], 'unknown'],
    [
      'a Deny less',
      [...allow(known), { ...allow(inName(named))[0], Effect: 'Deny' }],
      allow(known),
      'unknown',
    ],
    [
      'a Deny less of all that is allowed',
      [...allow(known), { ...allow('*')[0], Effect: 'Deny' }],
      allow(known),
      'yes',
    ],
  ])('%s', (_, base, head, expected) => {
    expect(newOf(base, head)).toBe(expected)
  })

  test('a key that says something of the object, with another value', () => {
    const tagged = (value: string) => [
      {
        ...{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: known },
        Condition: { StringEquals: { 's3:ExistingObjectTag/public': value } },
      },
    ]
    expect(newAtBucket(tagged('yes'), tagged('no'))).toBe('yes')
    expect(newAtBucket(tagged('yes'), tagged('yes'))).toBe('no')
  })
})

describe('a policy about a resource that nobody names', () => {
  const spots = (statement: Value) => ({
    ...identity([]),
    identity: [],
    resource: [spotOf([statement])],
  })
  const toAll = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' }
  const toOne = { ...toAll, Principal: { AWS: '111111111111' } }
  const toAnother = { ...toAll, Principal: { AWS: '222222222222' } }

  test('does not let everybody be sure that it is closed', () => {
    expect(answerIn(spots(toAll), { ask: 'public' }, world).kind).toBe('unknown')
    expect(answerIn(spots(toOne), { ask: 'public' }, world).kind).toBe('no')
    expect(answerIn(spots(toOne), { ask: 'external' }, world).kind).toBe('unknown')
  })

  test('denies plain HTTP only where it is known what for', () => {
    const asked = (statement: Value) =>
      answerIn(spots(statement), { ask: 'insecure-transport' }, world).kind
    const denied = { ...toAll, Effect: 'Deny', Action: '*' }
    expect(asked(toOne)).toBe('yes')
    expect(asked(denied)).toBe('no')
    expect(asked({ ...denied, Resource: 'arn:aws:s3:::bkt/*' })).toBe('unknown')
  })

  test('is compared by whom it lets in', () => {
    expect(newAccessIn(spots(toOne), spots(toAnother), world).kind).toBe('yes')
    expect(newAccessIn(spots(toOne), spots(toAll), world).kind).toBe('yes')
    expect(newAccessIn(spots(toAll), spots(toOne), world).kind).toBe('no')
  })
})

describe('a source in our account and region', () => {
  const pseudo = (name: string) =>
    unknown('runtime', `${name} is not known`, { source: `environment\n${name}` })
  const sourceOf = (account: Value, operator: string, region: Value = pseudo('AWS::Region')) =>
    answerIn(
      ofBucket([
        {
          Effect: 'Allow',
          Principal: { Service: 'events.amazonaws.com' },
          Action: 's3:PutObject',
          Resource: 'arn:aws:s3:::bkt/*',
          Condition: {
            [operator]: {
              'aws:SourceArn': text([
                'arn:aws:events:',
                region,
                ':',
                account,
                ':rule/x',
              ] as Parameters<typeof text>[0]),
            },
          },
        },
      ]),
      { ask: 'confused-deputy' },
      world,
    ).kind

  test.each(['ArnEquals', 'ArnLike', 'StringLike', 'StringEquals'])('is ours by %s', (operator) => {
    expect(sourceOf(pseudo('AWS::AccountId'), operator)).toBe('no')
  })

  test("is anybody's where the account is not said", () => {
    expect(sourceOf('*', 'ArnLike')).toBe('yes')
  })
})
