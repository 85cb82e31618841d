import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AccessAnswer,
  answerIn,
  newAccessIn,
  type Question,
} from '../../../src/evaluate/iam/index.ts'
import { at, placeOf, type Spot } from '../../../src/evaluate/place.ts'
import { unknown, type Value } from '../../../src/model/value.ts'
import { blurred, buildResource } from '../checks/build-resource.ts'
import { isAllowed, type PlainRequest, type PlainStatement } from './point-wise.ts'

/** Documents per property: some thousands every day, `STACKGATE_IAM_RUNS=50000` for a long look. */
const numRuns = Number(process.env.STACKGATE_IAM_RUNS ?? 900)

const some = <T>(...values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 })
const actions = some(
  's3:*',
  '*',
  's3:Get*',
  's3:GetObject',
  'S3:putobject',
  's3:?etObject',
  's3:*Object',
  's3:ListBucket',
  's3:P*',
)
const resources = some(
  '*',
  'arn:aws:s3:::bkt',
  'arn:aws:s3:::bkt/*',
  'arn:aws:s3:::bkt*',
  'arn:aws:s3:::bkt/a*',
  'arn:aws:s3:::bkt/*b',
  'arn:aws:s3:::bkt/?',
  'arn:aws:s3:::bkt/a?*',
  'arn:aws:s3:::*/ab',
)
const operators: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['StringEquals', ['aws:PrincipalTag/t', 'aws:Referer'], ['a', 'ab', 'A']],
  ['StringNotEquals', ['aws:PrincipalTag/t', 'aws:Referer'], ['a', 'ab']],
  ['StringEqualsIgnoreCase', ['aws:Referer'], ['AB', 'a']],
  ['StringLike', ['aws:PrincipalTag/t', 'aws:Referer'], ['a*', '*b', '?', '*']],
  ['StringNotLike', ['aws:Referer'], ['a*', '?b', '*']],
  ['StringEqualsIfExists', ['aws:PrincipalTag/t'], ['a', 'b']],
  ['StringNotLikeIfExists', ['aws:Referer'], ['*b']],
  ['ForAllValues:StringEquals', ['aws:TagKeys'], ['a', 'b']],
  ['ForAllValues:StringNotLike', ['aws:TagKeys'], ['a*']],
  ['ForAnyValue:StringEquals', ['aws:TagKeys'], ['a', 'ab']],
  ['ForAnyValue:StringNotEquals', ['aws:TagKeys'], ['a']],
  ['ForAnyValue:StringLikeIfExists', ['aws:TagKeys'], ['b*']],
  ['Null', ['aws:TagKeys', 'aws:PrincipalTag/t', 'aws:Referer'], ['true', 'false']],
  ['Bool', ['aws:SecureTransport'], ['true', 'false']],
  ['NumericLessThan', ['s3:max-keys'], ['10', '3']],
  ['NumericGreaterThanEquals', ['s3:max-keys'], ['3', '10']],
  ['NumericNotEquals', ['s3:max-keys'], ['3']],
]
const conditions = fc
  .array(
    fc
      .constantFrom(...operators)
      .chain(([operator, keys, values]) =>
        fc.tuple(fc.constant(operator), fc.constantFrom(...keys), some(...values)),
      ),
    { maxLength: 2 },
  )
  .map((clauses) =>
    Object.fromEntries(clauses.map(([operator, key, values]) => [operator, { [key]: values }])),
  )

const negatable = (name: string, list: fc.Arbitrary<string[]>) =>
  fc
    .tuple(fc.integer({ min: 0, max: 4 }), list)
    .map(([kind, values]) => ({ [kind === 0 ? `Not${name}` : name]: values }))

const identityStatement = fc
  .tuple(
    fc.constantFrom('Allow' as const, 'Allow' as const, 'Deny' as const),
    negatable('Action', actions),
    negatable('Resource', resources),
    conditions,
  )
  .map(
    ([Effect, action, resource, Condition]): PlainStatement => ({
      Effect,
      ...action,
      ...resource,
      Condition,
    }),
  )

const accounts = ['111111111111', '222222222222']
const roles = accounts.map((account) => `arn:aws:iam::${account}:role/app`)
const principals = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ Principal: '*' }) },
  some(...accounts, ...roles, '*').map((AWS) => ({ Principal: { AWS } })),
  some(...accounts, ...roles).map((AWS) => ({ NotPrincipal: { AWS } })),
)
const callerConditions = fc.oneof(
  conditions,
  fc.constantFrom(
    { StringEquals: { 'aws:PrincipalAccount': ['111111111111'] } },
    { StringNotEquals: { 'aws:PrincipalAccount': ['222222222222'] } },
    { StringEquals: { 'aws:PrincipalOrgID': ['o-ours'] } },
    { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': ['o-ours'] } },
    { StringLike: { 'aws:PrincipalOrgID': ['o-*'] } },
    { ArnLike: { 'aws:PrincipalArn': ['arn:aws:iam::*:role/app'] } },
    { ArnNotLike: { 'aws:PrincipalArn': ['arn:aws:iam::111111111111:role/*'] } },
    { Null: { 'aws:PrincipalArn': ['true'] } },
    { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24'] } },
    { NotIpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '198.0.0.0/8'] } },
    { IpAddress: { 'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1'] } },
    { IpAddress: { 'aws:SourceIp': ['8.0.0.0/7', '198.51.100.0/24'] } },
    { NotIpAddress: { 'aws:SourceIp': ['0.0.0.0/1'] } },
  ),
)
const resourceStatement = fc.tuple(identityStatement, principals, callerConditions).map(
  ([statement, principal, Condition]): PlainStatement => ({
    ...statement,
    ...principal,
    Condition,
  }),
)

const choices = {
  'aws:PrincipalTag/t': [[], ['a'], ['ab'], ['b'], ['A']],
  'aws:Referer': [[], ['a'], ['AB'], ['b'], ['xb']],
  'aws:TagKeys': [[], ['a'], ['b'], ['a', 'b'], ['x', 'ab']],
  'aws:SecureTransport': [['true'], ['false']],
  's3:max-keys': [[], ['2'], ['3'], ['5'], ['10']],
}
const requests: fc.Arbitrary<Omit<PlainRequest, 'principal'>> = fc
  .tuple(
    fc.constantFrom(
      ...['bkt/a', 'bkt/b', 'bkt/ab', 'bkt/xb', 'bkt/'].flatMap((name) =>
        ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'].map(
          (action) => [action, name] as const,
        ),
      ),
      ['s3:ListBucket', 'bkt'] as const,
      ['s3:PutBucketPolicy', 'bkt'] as const,
    ),
    fc.record(
      Object.fromEntries(
        Object.entries(choices).map(([key, values]) => [key, fc.constantFrom(...values)]),
      ),
    ),
  )
  .map(([[action, name], context]) => ({ action, resource: `arn:aws:s3:::${name}`, context }))
const manyRequests = fc.array(requests, { minLength: 12, maxLength: 12 })

const bucket = {
  ...buildResource('AWS::S3::Bucket', { BucketName: 'bkt' }, { address: 'Bucket' }),
  environment: { id: 'e', account: '111111111111', region: 'us-east-1' },
}
const spotOf = (Statement: Value): Spot =>
  at(
    placeOf(buildResource('AWS::IAM::Policy', { D: { Version: '2012-10-17', Statement } })),
    'D',
  ) as Spot
const identity = (statements: readonly PlainStatement[]) => ({
  identity: [spotOf(statements as unknown as Value)],
  resource: [],
  boundary: [],
  subject: null,
})
const ofBucket = (statements: Value) => ({
  identity: [],
  resource: [spotOf(statements)],
  boundary: [],
  subject: { resource: bucket, name: 'bkt' },
})
const world = new Map<string, boolean>()
const anyAction: Question = { ask: 'action', actions: ['*'] }

const asPlain = ({ request }: Extract<AccessAnswer, { kind: 'yes' }>): PlainRequest => ({
  ...request,
  context: Object.fromEntries(request.context),
})

/** Strangers as the question means them, none of whom the documents name. */
const strangers: readonly (readonly [string, Readonly<Record<string, readonly string[]>>])[] = [
  ['anonymous', { 'aws:SourceIp': ['8.8.8.8'] }],
  ...['app', 'evil'].map((name) => {
    const arn = `arn:aws:iam::888888888888:role/${name}`
    const context = {
      'aws:PrincipalArn': [arn],
      'aws:PrincipalAccount': ['888888888888'],
      'aws:PrincipalOrgID': ['o-other'],
      'aws:SourceIp': ['8.8.8.8'],
    }
    return [arn, context] as const
  }),
  [
    'arn:aws:iam::888888888888:role/app',
    {
      'aws:PrincipalArn': ['arn:aws:iam::888888888888:role/app'],
      'aws:PrincipalAccount': ['888888888888'],
      'aws:SourceIp': ['8.8.8.8'],
    },
  ],
]

describe('what the engine says of a document agrees with single requests', () => {
  test('of an identity policy: nothing is allowed, or a request proves it', () => {
    fc.assert(
      fc.property(
        fc.array(identityStatement, { minLength: 1, maxLength: 4 }),
        manyRequests,
        (statements, tried) => {
          const answer = answerIn(identity(statements), anyAction, world)
          if (answer.kind === 'yes') expect(isAllowed(statements, asPlain(answer))).toBe(true)
          else {
            expect(answer.kind).toBe('no')
            const counter = tried.find((request) =>
              isAllowed(statements, { ...request, principal: null }),
            )
            expect(counter).toBeUndefined()
          }
        },
      ),
      { numRuns },
    )
  })

  test('of a bucket policy: no stranger gets in, or a request proves it', () => {
    fc.assert(
      fc.property(
        fc.array(resourceStatement, { minLength: 1, maxLength: 4 }),
        manyRequests,
        (statements, tried) => {
          const answer = answerIn(
            ofBucket(statements as unknown as Value),
            { ask: 'public' },
            world,
          )
          if (answer.kind === 'yes') expect(isAllowed(statements, asPlain(answer))).toBe(true)
          else {
            expect(answer.kind).toBe('no')
            for (const [principal, context] of strangers) {
              const inPlace = ({ context: free, ...request }: Omit<PlainRequest, 'principal'>) => ({
                ...request,
                principal,
                context: {
                  ...free,
                  ...context,
                  ...(principal === 'anonymous' && { 'aws:PrincipalTag/t': [] }),
                },
              })
              expect(
                tried.map(inPlace).find((request) => isAllowed(statements, request)),
              ).toBeUndefined()
            }
          }
        },
      ),
      { numRuns },
    )
  })

  test('of a change: nothing new is allowed, or a request proves it', () => {
    const documents = fc.array(identityStatement, { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(documents, documents, manyRequests, (base, head, tried) => {
        const answer = newAccessIn(identity(base), identity(head), world)
        if (answer.kind === 'yes') {
          const request = asPlain(answer)
          expect([isAllowed(base, request), isAllowed(head, request)]).toEqual([false, true])
        } else {
          expect(answer.kind).toBe('no')
          const isNew = (request: Omit<PlainRequest, 'principal'>) =>
            isAllowed(head, { ...request, principal: null }) &&
            !isAllowed(base, { ...request, principal: null })
          expect(tried.find(isNew)).toBeUndefined()
        }
      }),
      { numRuns },
    )
  })
})

describe('laws that hold of all documents', () => {
  const documents = fc.array(resourceStatement, { minLength: 1, maxLength: 4 })
  const publicOf = (statements: readonly unknown[]) =>
    answerIn(ofBucket(statements as Value), { ask: 'public' }, world).kind

  test('another Deny never lets anybody in', () => {
    fc.assert(
      fc.property(documents, resourceStatement, (statements, more) => {
        const after = publicOf([...statements, { ...more, Effect: 'Deny' }])
        if (publicOf(statements) === 'no') expect(after).toBe('no')
      }),
      { numRuns: numRuns / 3 },
    )
  })

  test('the order of statements changes nothing', () => {
    fc.assert(
      fc.property(documents, (statements) => {
        expect(publicOf(statements.toReversed())).toBe(publicOf(statements))
      }),
      { numRuns: numRuns / 3 },
    )
  })

  test('a document against itself grants nothing new, whatever of it is unknown', () => {
    fc.assert(
      fc.property(
        fc.array(identityStatement, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        (statements, seed) => {
          const forms = [statements as unknown as Value, ...blurred(statements as unknown as Value)]
          const form = forms[seed % forms.length] as Value
          const both = { ...identity([]), identity: [spotOf(form)] }
          expect(newAccessIn(both, both, world).kind).toBe('no')
        },
      ),
      { numRuns: numRuns / 3 },
    )
  })

  test('what is not known never turns an answer into the opposite', () => {
    fc.assert(
      fc.property(documents, fc.nat(), (statements, seed) => {
        const forms = [...blurred(statements as unknown as Value)]
        const form = forms[seed % forms.length] as Value
        const [sharp, dim] = [
          publicOf(statements),
          answerIn(ofBucket(form), { ask: 'public' }, world).kind,
        ]
        expect(dim === sharp || dim === 'unknown').toBe(true)
      }),
      { numRuns: numRuns / 3 },
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
