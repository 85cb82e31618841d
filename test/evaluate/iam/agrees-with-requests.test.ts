import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { iam } from '../../../src/evaluate/iam/index.ts'
import { at, placeOf } from '../../../src/evaluate/place.ts'
import { settleVerdict } from '../../../src/evaluate/settle-verdict.ts'
import { text, unknown, type Value } from '../../../src/model/value.ts'
import { buildResource } from '../checks/build-resource.ts'

function judge(document: Value, name: Value): string | undefined {
  const bucket = buildResource('AWS::S3::Bucket', { BucketName: name }, { address: 'Bucket' })
  const policy = buildResource('AWS::S3::BucketPolicy', { PolicyDocument: document })
  const truth = iam.denies(at(placeOf(policy), 'PolicyDocument'), {
    words: { requests: 'requests without TLS', document: 'the bucket policy' },
    principal: '*',
    action: 's3:*',
    resources: { bucket: placeOf(bucket), parts: ['bucket', 'objects'] },
    when: { 'aws:SecureTransport': false, 's3:TlsVersion': null },
  })
  return settleVerdict(truth, null, 'given')?.verdict
}

describe('the verdict agrees with single requests', () => {
  const roles = ['arn:aws:iam::111111111111:role/app', 'arn:aws:iam::111111111111:role/admin']
  const inside = '192.0.2.7'
  type Request = Readonly<Record<'action' | 'resource', string>> & {
    readonly role: string | null
    readonly sourceIp: string
  }
  const requests: Request[] = [null, ...roles].flatMap((role) =>
    [inside, '198.51.100.1'].flatMap((sourceIp) =>
      (
        [
          ['s3:ListBucket', 'bkt'],
          ['s3:GetBucketPolicy', 'bkt'],
          ['s3:PutBucketPolicy', 'bkt'],
          ['s3:DeleteBucket', 'bkt'],
          ...['bkt/x', 'bkt/~', 'bkt/~~', 'bkt/logs/y'].flatMap((resource) =>
            [
              's3:GetObject',
              's3:PutObject',
              's3:DeleteObject',
              's3:RestoreObject',
              's3:AbortMultipartUpload',
            ].map((action) => [action, resource] as const),
          ),
        ] as const
      ).map(([action, resource]) => ({
        action,
        resource: `arn:aws:s3:::${resource}`,
        role,
        sourceIp,
      })),
    ),
  )

  interface Statement {
    readonly Effect: string
    readonly who: readonly string[] | null
    readonly isWhoNegated: boolean
    readonly actions: readonly string[]
    readonly isActionNegated: boolean
    readonly resources: readonly string[]
    readonly isResourceNegated: boolean
    readonly transport: readonly [operator: string, value: string] | null
    readonly narrowed: 'IpAddress' | 'NotIpAddress' | 'StringLike' | 'StringNotLike' | null
  }

  const glob = (pattern: string, subject: string) =>
    new RegExp(
      `^${pattern
        .replace(/[.+^$()|[\]{}\\]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/\?/g, '.')}$`,
    ).test(subject)

  /** The policy language read off one request without TLS. */
  function denied(statement: Statement, { action, resource, role, sourceIp }: Request): boolean {
    const applies = statement.who === null || (role !== null && statement.who.includes(role))
    const takes = statement.actions.some((pattern) =>
      glob(pattern.toLowerCase(), action.toLowerCase()),
    )
    const isFor = statement.resources.some((pattern) => glob(pattern, resource))
    const [operator, value] = statement.transport ?? ['Bool', 'false']
    const inContext = operator.includes('Not') ? value !== 'false' : value === 'false'
    const isNarrow = {
      IpAddress: sourceIp === inside,
      NotIpAddress: sourceIp !== inside,
      StringLike: role?.endsWith('admin') === true,
      StringNotLike: role?.endsWith('admin') !== true,
      none: true,
    }[statement.narrowed ?? 'none']
    return (
      statement.Effect === 'Deny' &&
      (statement.who === null ? true : applies !== statement.isWhoNegated) &&
      takes !== statement.isActionNegated &&
      isFor !== statement.isResourceNegated &&
      inContext &&
      isNarrow
    )
  }

  function written(statement: Statement): Value {
    const { who, actions, resources, transport, narrowed } = statement
    const byKey = narrowed?.includes('Ip')
      ? { 'aws:SourceIp': `${inside}/32` }
      : { 'aws:PrincipalArn': '*admin' }
    return {
      Effect: statement.Effect,
      [statement.isWhoNegated && who ? 'NotPrincipal' : 'Principal']:
        who === null ? '*' : { AWS: [...who] },
      [statement.isActionNegated ? 'NotAction' : 'Action']: [...actions],
      [statement.isResourceNegated ? 'NotResource' : 'Resource']: [...resources],
      Condition: {
        ...(transport && { [transport[0]]: { 'aws:SecureTransport': transport[1] } }),
        ...(narrowed && { [narrowed]: byKey }),
      },
    }
  }

  const usually = <T>(value: T, ...others: T[]) => fc.constantFrom(value, value, ...others)
  const statement: fc.Arbitrary<Statement> = fc.record({
    Effect: usually('Deny', 'Deny', 'Allow'),
    who: usually<readonly string[] | null>(null, null, roles, roles.slice(0, 1)),
    isWhoNegated: fc.boolean(),
    actions: usually(
      ['s3:*'],
      ['*'],
      ['s3:Get*'],
      ['s3:*Bucket*', 's3:Put*'],
      ['S3:*OBJECT'],
      ['iam:*'],
      ['s3:??tObject'],
    ),
    isActionNegated: usually(false, false, true),
    resources: usually(
      ['arn:aws:s3:::bkt', 'arn:aws:s3:::bkt/*'],
      ['*'],
      ['arn:aws:s3:::bkt'],
      ['arn:aws:s3:::bkt/*'],
      ['arn:aws:s3:::bkt/logs/*'],
      ['arn:aws:s3:::other*'],
      ['arn:aws:s3:::b?t', 'arn:aws:s3:::*/?*'],
    ),
    isResourceNegated: usually(false, false, true),
    transport: usually<Statement['transport']>(
      ['Bool', 'false'],
      null,
      ['Bool', 'true'],
      ['StringNotEquals', 'true'],
      ['StringNotEquals', 'false'],
    ),
    narrowed: usually<Statement['narrowed']>(
      null,
      null,
      'IpAddress',
      'NotIpAddress',
      'StringLike',
      'StringNotLike',
    ),
  })

  test('a pass leaves no request without a Deny, and a failure leaves some', () => {
    const seen = { pass: 0, fail: 0, unknown: 0 }
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 3 }), (statements) => {
        const verdict = judge({ Statement: statements.map(written) }, 'bkt') as keyof typeof seen
        const isSpared = (request: Request) => !statements.some((one) => denied(one, request))
        seen[verdict] += 1
        if (verdict === 'pass') expect(requests.filter(isSpared)).toEqual([])
        if (verdict === 'fail') expect(requests.some(isSpared)).toBe(true)
      }),
      { numRuns: 3_000 },
    )
    expect(Math.min(seen.pass, seen.fail)).toBeGreaterThan(20)
  })
})

/** Cases on what documents mean, which lie beside the repository where it is developed. */
const casesFile = new URL('../../../../shared/research/iam-cases.yaml', import.meta.url)

describe.skipIf(!existsSync(casesFile))('cases that are kept beside the repository', () => {
  interface Case {
    readonly id: string
    readonly question: string
    readonly subject: { readonly arn: unknown }
    readonly documents: { readonly resource: unknown }
    readonly expected: 'yes' | 'no' | 'unknown'
  }
  const { cases } = (
    existsSync(casesFile) ? load(readFileSync(casesFile, 'utf8')) : { cases: [] }
  ) as {
    cases: Case[]
  }
  const about = cases.filter(({ question }) => question === 'denies-insecure-transport')
  const verdicts = { yes: 'pass', no: 'fail', unknown: 'unknown' }

  /** `Fn::Sub` is all that these cases need of a template. */
  function resolve(value: unknown): Value {
    if (Array.isArray(value)) return value.map(resolve)
    if (typeof value !== 'object' || value === null) return value as Value
    const { 'Fn::Sub': sub } = value as { 'Fn::Sub'?: string }
    if (sub === undefined)
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item)]))
    return text(
      sub
        .split(/\$\{(\w+)\}/)
        .map((part, index) =>
          index % 2 === 0 ? part : unknown('parameter', `${part} is not known`, { source: part }),
        ),
    )
  }

  function nameIn(arn: unknown): Value {
    if (typeof arn === 'string') return arn.replace('arn:aws:s3:::', '')
    return resolve({
      'Fn::Sub': (arn as { 'Fn::Sub': string })['Fn::Sub'].replace('arn:aws:s3:::', ''),
    })
  }

  test.each(about.map((one) => [one.id, one] as const))(
    '%s',
    (_, { subject, documents, expected }) => {
      expect(judge(resolve(documents.resource), nameIn(subject.arn))).toBe(verdicts[expected])
    },
  )
})
