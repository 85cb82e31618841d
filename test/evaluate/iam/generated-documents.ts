import fc from 'fast-check'
import type { AccessAnswer } from '../../../src/evaluate/iam/index.ts'
import { at, placeOf, type Spot } from '../../../src/evaluate/place.ts'
import { text, type Unknown, unknown, type Value } from '../../../src/model/value.ts'
import { blurred, buildResource } from '../checks/build-resource.ts'
import type { PlainRequest, PlainStatement } from './point-wise.ts'

/**
 * Documents per property, and what they are drawn by: `STACKGATE_IAM_RUNS=50000` for a long look,
 * `STACKGATE_IAM_SEED` for other documents. Names of tests tell both.
 */
export const numRuns = Number(process.env.STACKGATE_IAM_RUNS ?? 900)
export const seed = Number(process.env.STACKGATE_IAM_SEED ?? 20261125)
export const drawn = `${numRuns} documents of seed ${seed}`

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

export const identityStatement = fc
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
export const resourceStatement = fc.tuple(identityStatement, principals, callerConditions).map(
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
export const manyRequests = fc.array(requests, { minLength: 12, maxLength: 12 })

const bucket = {
  ...buildResource('AWS::S3::Bucket', { BucketName: 'bkt' }, { address: 'Bucket' }),
  environment: { id: 'e', account: '111111111111', region: 'us-east-1' },
}
export const spotOf = (Statement: Value): Spot =>
  at(
    placeOf(buildResource('AWS::IAM::Policy', { D: { Version: '2012-10-17', Statement } })),
    'D',
  ) as Spot
export const identity = (statements: readonly PlainStatement[]) => ({
  identity: [spotOf(statements as unknown as Value)],
  resource: [],
  boundary: [],
  subject: null,
})
export const ofBucket = (statements: Value) => ({
  identity: [],
  resource: [spotOf(statements)],
  boundary: [],
  subject: { resource: bucket, name: 'bkt' },
})
export const world = new Map<string, boolean>()

export const asPlain = ({ request }: Extract<AccessAnswer, { kind: 'yes' }>): PlainRequest => ({
  ...request,
  context: Object.fromEntries(request.context),
})

/** Strangers as the question means them, none of whom the documents name. */
export const strangers: readonly (readonly [
  string,
  Readonly<Record<string, readonly string[]>>,
])[] = [
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

const parameter = (name: string) =>
  unknown('parameter', `parameter ${name} has no default and no value was given`, {
    source: `template.yaml\n${name}`,
  })

/**
 * A document with one piece of it unknown, with or without a name of its own; or with a part of a text
 * unknown.
 */
export function blurredOnce(
  statements: readonly PlainStatement[],
  pick: number,
  name = 'Blur',
): Value {
  const value = statements as unknown as Value
  const forms = [...blurred(value), ...halfBlurred(value, pick, parameter(name))]
  const form = forms[pick % forms.length] as Value
  return pick % 2 === 0 ? form : named(form, parameter(name))
}

function* halfBlurred(value: Value | undefined, pick: number, part: Unknown): Generator<Value> {
  if (typeof value === 'string' && value.length > 1) {
    const from = pick % value.length
    const to = from + 1 + (pick % 7)
    yield text([value.slice(0, from), part, value.slice(to)].filter((one) => one !== ''))
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      for (const other of halfBlurred(item, pick, part)) yield value.with(index, other)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value))
      for (const other of halfBlurred(item as Value, pick, part)) yield { ...value, [name]: other }
  }
}

/** The same with a source, by which two unknowns are known to be equal. */
function named(value: Value | undefined, piece: Unknown): Value {
  if (Array.isArray(value)) return value.map((one) => named(one, piece))
  if (typeof value !== 'object' || value === null) return value as Value
  if (Object.getOwnPropertySymbols(value).length > 0)
    return 'reason' in value ? piece : (value as Value)
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, named(inner as Value, piece)]),
  )
}
