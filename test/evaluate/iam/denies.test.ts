import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { iam } from '../../../src/evaluate/iam/index.ts'
import { at, placeOf } from '../../../src/evaluate/place.ts'
import { type Settlement, settleVerdict } from '../../../src/evaluate/settle-verdict.ts'
import type { Path } from '../../../src/model/truth.ts'
import {
  choice,
  reference,
  sensitive,
  text,
  unknown,
  type Value,
  type ValueMap,
} from '../../../src/model/value.ts'
import { equals, type Variable } from '../../../src/model/worlds/condition.ts'
import { blurred, buildResource } from '../checks/build-resource.ts'

const bucketOf = (properties: ValueMap) =>
  buildResource('AWS::S3::Bucket', properties, { address: 'Bucket' })

/** The verdict on "each request without TLS is denied" for a bucket and its policy's document. */
function judge(document: Value | undefined, bucket: ValueMap = { BucketName: 'bkt' }): Settlement {
  const policy = buildResource(
    'AWS::S3::BucketPolicy',
    { PolicyDocument: document },
    { address: 'Policy' },
  )
  const truth = iam.denies(at(placeOf(policy), 'PolicyDocument'), {
    words: { requests: 'requests without TLS', document: 'the bucket policy' },
    principal: '*',
    action: 's3:*',
    resources: { bucket: placeOf(bucketOf(bucket)), parts: ['bucket', 'objects'] },
    when: { 'aws:SecureTransport': false, 's3:TlsVersion': null },
  })
  const settled = settleVerdict(truth, null, 'given')
  if (!settled) throw new Error('there was nothing to judge')
  return settled
}

const document = (...statements: Value[]): ValueMap => ({
  Version: '2012-10-17',
  Statement: statements,
})
const both = ['arn:aws:s3:::bkt', 'arn:aws:s3:::bkt/*']
const withoutTls = { Bool: { 'aws:SecureTransport': 'false' } }
const standard: ValueMap = {
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: both,
  Condition: withoutTls,
}
const except = (changes: ValueMap): ValueMap => ({ ...standard, ...changes })
const without = (name: string, changes: ValueMap = {}): ValueMap =>
  Object.fromEntries(Object.entries(except(changes)).filter(([key]) => key !== name))
const on = (Condition: Value) => except({ Condition })

const self = { target: bucketOf({}).id, type: 'AWS::S3::Bucket' }
const ref = reference(self.target, self.type, null, 'Bucket')
const arn = reference(self.target, self.type, 'Arn', 'Bucket.Arn')
const otherArn = reference('template.yaml\n\nOther', self.type, 'Arn', 'Other.Arn')
const because = 'parameter Given has no default and no value was given'
const open = unknown('parameter', because, { source: 'template.yaml Given' })
const openToo = unknown('parameter', 'nobody knows', { source: 'template.yaml Other' })
const partition = unknown('parameter', 'the partition is not known', { source: 'AWS::Partition' })

describe('each request without TLS is denied', () => {
  test.each<[string, Value]>([
    ['the usual statement', document(standard)],
    ['a single statement instead of a list', { Statement: standard }],
    ['a boolean as the value', document(on({ Bool: { 'aws:SecureTransport': false } }))],
    ['a list of one value', document(on({ Bool: { 'aws:SecureTransport': ['false'] } }))],
    [
      'both values, which denies more',
      document(on({ Bool: { 'aws:SecureTransport': ['true', 'false'] } })),
    ],
    ['another case in the key', document(on({ Bool: { 'AWS:securetransport': 'false' } }))],
    ['BoolIfExists', document(on({ BoolIfExists: { 'aws:SecureTransport': 'false' } }))],
    ['StringEquals', document(on({ StringEquals: { 'aws:SecureTransport': 'false' } }))],
    ['StringLike', document(on({ StringLike: { 'aws:SecureTransport': 'f*' } }))],
    [
      'StringNotEquals "true"',
      document(on({ StringNotEquals: { 'aws:SecureTransport': 'true' } })),
    ],
    [
      'StringEqualsIgnoreCase',
      document(on({ StringEqualsIgnoreCase: { 'aws:SecureTransport': 'FALSE' } })),
    ],
    ['a set operator', document(on({ 'ForAnyValue:Bool': { 'aws:SecureTransport': 'false' } }))],
    [
      'a key that is always there',
      document(on({ ...withoutTls, Null: { 'aws:SecureTransport': 'false' } })),
    ],
    ['no condition, which denies everything', document(without('Condition'))],
    ['an empty condition', document(on({}))],
    [
      'a minimum TLS version that counts a missing one as too low',
      document(on({ NumericLessThanIfExists: { 's3:TlsVersion': '1.2' } })),
    ],
    ['no TLS version at all', document(on({ Null: { 's3:TlsVersion': 'true' } }))],
    ['any TLS version but one', document(on({ NumericNotEquals: { 's3:TlsVersion': '1.3' } }))],
    ['{"AWS": "*"}', document(except({ Principal: { AWS: '*' } }))],
    ['{"AWS": ["*"]}', document(except({ Principal: { AWS: ['*'] } }))],
    [
      'a star among other principals',
      document(except({ Principal: { AWS: ['arn:aws:iam::111111111111:root', '*'] } })),
    ],
    ['every action of every service', document(except({ Action: '*' }))],
    [
      'a list of actions with the star of S3',
      document(except({ Action: ['s3:GetObject', 'S3:*'] })),
    ],
    [
      'actions other than those of another service',
      document(without('Action', { NotAction: 'iam:*' })),
    ],
    [
      'two statements that share the actions',
      document(except({ Action: 's3:Get*' }), without('Action', { NotAction: 's3:Get*' })),
    ],
    ['every resource', document(except({ Resource: '*' }))],
    ['everything that starts with the name', document(except({ Resource: 'arn:aws:s3:::bkt*' }))],
    ['any bucket', document(except({ Resource: 'arn:aws:s3:::*' }))],
    ['any partition', document(except({ Resource: ['arn:*:s3:::bkt', 'arn:*:s3:::bkt/*'] }))],
    [
      'the partition of China',
      document(except({ Resource: ['arn:aws-cn:s3:::bkt', 'arn:aws-cn:s3:::bkt/*'] })),
    ],
    [
      'resources other than those of another bucket',
      document(
        without('Resource', { NotResource: ['arn:aws:s3:::other', 'arn:aws:s3:::other/*'] }),
      ),
    ],
    [
      'one statement for the bucket and one for its objects',
      document(except({ Resource: both[0] }), except({ Resource: both[1] })),
    ],
    [
      'an Allow beside it',
      document({ Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: both }, standard),
    ],
    ['a narrower Deny beside it', document(except({ Action: 's3:GetObject' }), standard)],
    ['an unknown statement beside it', document(open, standard)],
    ['references to the bucket', document(except({ Resource: [arn, text([arn, '/*'])] }))],
    [
      'the name by reference',
      document(
        except({
          Resource: [text(['arn:aws:s3:::', ref]), text(['arn:', partition, ':s3:::', ref, '/*'])],
        }),
      ),
    ],
  ])('pass: %s', (_, value) => {
    expect(judge(value).verdict).toBe('pass')
  })
})

describe('some request without TLS is not denied', () => {
  const statement = (...steps: Path) => ['PolicyDocument', 'Statement', 0, ...steps]
  test.each<[string, Value | undefined, string, Path]>([
    [
      'no document',
      undefined,
      'no statement of the bucket policy denies requests without TLS',
      ['PolicyDocument'],
    ],
    [
      'no statements',
      { Statement: [] },
      'no statement of the bucket policy denies requests without TLS',
      ['PolicyDocument'],
    ],
    [
      'statements about other things',
      document({ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: both }),
      'no statement of the bucket policy denies requests without TLS',
      ['PolicyDocument'],
    ],
    [
      'a Deny of single actions without condition',
      document({ Effect: 'Deny', Principal: '*', Action: 's3:DeleteBucket', Resource: '*' }),
      'no statement of the bucket policy denies requests without TLS',
      ['PolicyDocument'],
    ],
    [
      'Effect Allow',
      document(except({ Effect: 'Allow' })),
      'Effect is "Allow", which denies nothing',
      statement('Effect'),
    ],
    [
      'an Allow with TLS',
      document({
        ...standard,
        Effect: 'Allow',
        Condition: { Bool: { 'aws:SecureTransport': 'true' } },
      }),
      'Effect is "Allow", which denies nothing',
      statement('Effect'),
    ],
    [
      'an Effect of another case',
      document(except({ Effect: 'deny' })),
      'Effect is "deny", which denies nothing',
      statement('Effect'),
    ],
    ['no Effect', document(without('Effect')), 'the statement has no Effect', statement()],
    [
      'the wrong sense',
      document(on({ Bool: { 'aws:SecureTransport': 'true' } })),
      'Bool aws:SecureTransport "true" does not hold for requests without TLS',
      statement('Condition', 'Bool', 'aws:SecureTransport'),
    ],
    [
      'StringNotEquals "false"',
      document(on({ StringNotEquals: { 'aws:SecureTransport': 'false' } })),
      'StringNotEquals aws:SecureTransport "false" does not hold for requests without TLS',
      statement('Condition', 'StringNotEquals', 'aws:SecureTransport'),
    ],
    [
      'StringEquals "False", which regards case',
      document(on({ StringEquals: { 'aws:SecureTransport': 'False' } })),
      'StringEquals aws:SecureTransport "False" does not hold for requests without TLS',
      statement('Condition', 'StringEquals', 'aws:SecureTransport'),
    ],
    [
      'a missing key, which never is',
      document(on({ Null: { 'aws:SecureTransport': 'true' } })),
      'Null aws:SecureTransport "true" does not hold for requests without TLS',
      statement('Condition', 'Null', 'aws:SecureTransport'),
    ],
    [
      'only old TLS',
      document(on({ NumericLessThan: { 's3:TlsVersion': '1.2' } })),
      'NumericLessThan s3:TlsVersion "1.2" does not hold for requests without TLS',
      statement('Condition', 'NumericLessThan', 's3:TlsVersion'),
    ],
    [
      'both without and with old TLS',
      document(on({ ...withoutTls, NumericLessThan: { 's3:TlsVersion': '1.2' } })),
      'NumericLessThan s3:TlsVersion "1.2" does not hold for requests without TLS',
      statement('Condition', 'NumericLessThan', 's3:TlsVersion'),
    ],
    [
      'objects only',
      document(except({ Resource: both[1] })),
      'the statement does not cover the bucket itself',
      statement('Resource'),
    ],
    [
      'the bucket only',
      document(except({ Resource: both[0] })),
      'the statement does not cover the objects in the bucket',
      statement('Resource'),
    ],
    [
      'some objects only',
      document(except({ Resource: [both[0], 'arn:aws:s3:::bkt/logs/*'] })),
      'the statement does not cover the objects in the bucket',
      statement('Resource'),
    ],
    [
      'another bucket',
      document(except({ Resource: ['arn:aws:s3:::other', 'arn:aws:s3:::other/*'] })),
      'the statement does not cover the bucket itself',
      statement('Resource'),
    ],
    [
      'another bucket by reference',
      document(except({ Resource: [otherArn, text([otherArn, '/*'])] })),
      'the statement does not cover the bucket itself',
      statement('Resource'),
    ],
    [
      'another case in the name',
      document(except({ Resource: ['arn:aws:s3:::BKT', 'arn:aws:s3:::BKT/*'] })),
      'the statement does not cover the bucket itself',
      statement('Resource'),
    ],
    [
      'a name that is no ARN',
      document(except({ Resource: ['bkt', 'bkt/*'] })),
      'the statement does not cover the bucket itself',
      statement('Resource'),
    ],
    [
      'resources other than the bucket',
      document(without('Resource', { NotResource: both[0] })),
      'the statement does not cover the bucket itself',
      statement('NotResource'),
    ],
    [
      'no resources',
      document(except({ Resource: [] })),
      'the statement does not cover the bucket itself',
      statement('Resource'),
    ],
    [
      'no resource element',
      document(without('Resource')),
      'the statement names no resource',
      statement(),
    ],
    [
      'one action',
      document(except({ Action: 's3:GetObject' })),
      'the statement does not deny s3:ListBucket',
      statement('Action'),
    ],
    [
      'many actions',
      document(except({ Action: ['s3:Get*', 's3:Put*', 's3:List*', 's3:Delete*'] })),
      'the statement does not deny s3:AbortMultipartUpload',
      statement('Action'),
    ],
    [
      'all actions but some',
      document(without('Action', { NotAction: ['s3:GetObject'] })),
      'the statement does not deny s3:GetObject',
      statement('NotAction'),
    ],
    [
      'no actions',
      document(except({ Action: [] })),
      'the statement does not deny s3:ListBucket',
      statement('Action'),
    ],
    [
      'no action element',
      document(without('Action')),
      'the statement names no action',
      statement(),
    ],
    [
      'one account',
      document(except({ Principal: { AWS: 'arn:aws:iam::111111111111:root' } })),
      'the statement denies named principals only',
      statement('Principal'),
    ],
    [
      'services',
      document(except({ Principal: { Service: '*' } })),
      'the statement denies named principals only',
      statement('Principal'),
    ],
    [
      'no principal',
      document(without('Principal')),
      'the statement names no principal',
      statement(),
    ],
    [
      'everybody but a role',
      document(
        without('Principal', { NotPrincipal: { AWS: 'arn:aws:iam::111111111111:role/app' } }),
      ),
      'the statement spares the principals that it names',
      statement('NotPrincipal'),
    ],
    [
      'some addresses',
      document(on({ ...withoutTls, IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } })),
      'IpAddress aws:SourceIp "192.0.2.0/24" has to hold as well, so that the statement spares some requests without TLS',
      statement('Condition', 'IpAddress', 'aws:SourceIp'),
    ],
    [
      'all addresses but some',
      document(on({ ...withoutTls, NotIpAddress: { 'aws:SourceIp': '192.0.2.0/24' } })),
      'NotIpAddress aws:SourceIp "192.0.2.0/24" has to hold as well, so that the statement spares some requests without TLS',
      statement('Condition', 'NotIpAddress', 'aws:SourceIp'),
    ],
    [
      'all but a role',
      document(
        on({
          ...withoutTls,
          StringNotEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111111111111:role/app' },
        }),
      ),
      'StringNotEquals aws:PrincipalArn "arn:aws:iam::111111111111:role/app" has to hold as well, so that the statement spares some requests without TLS',
      statement('Condition', 'StringNotEquals', 'aws:PrincipalArn'),
    ],
    [
      'an organisation that is not known',
      document(on({ ...withoutTls, StringEquals: { 'aws:PrincipalOrgID': open } })),
      'StringEquals aws:PrincipalOrgID has to hold as well, so that the statement spares some requests without TLS',
      statement('Condition', 'StringEquals', 'aws:PrincipalOrgID'),
    ],
    [
      'two statements that miss the same',
      document(except({ Resource: both[1] }), except({ Resource: 'arn:aws:s3:::bkt/a/*' })),
      'the statement does not cover the bucket itself',
      statement('Resource'),
    ],
  ])('fail: %s', (_, value, reason, path) => {
    expect(judge(value)).toMatchObject({ verdict: 'fail', evidence: { reason, path } })
  })

  test('the finding lies in the policy, at the statement that comes nearest', () => {
    const allow = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: both }
    const settled = judge(
      document(
        allow,
        on({ Bool: { 'aws:SecureTransport': 'true' } }),
        except({ Resource: both[1] }),
      ),
    )
    expect(settled.evidence?.resource.address).toBe('Policy')
    expect(settled.evidence?.path.slice(0, 3)).toEqual(['PolicyDocument', 'Statement', 1])
  })
})

describe('what decides is not known', () => {
  test.each<[string, Value, string]>([
    ['the document', open, because],
    ['the statements', { Statement: open }, because],
    ['the statement', document(open), because],
    ['the effect', document(except({ Effect: open })), because],
    ['the value', document(on({ Bool: { 'aws:SecureTransport': open } })), because],
    ['the condition', document(on(open)), because],
    ['the principal', document(except({ Principal: { AWS: open } })), because],
    ['the action', document(except({ Action: text(['s3:', open]) })), because],
    ['the resource', document(except({ Resource: open })), because],
    [
      'a name that may be the bucket',
      document(
        except({ Resource: [text(['arn:aws:s3:::', open]), text(['arn:aws:s3:::', open, '/*'])] }),
      ),
      because,
    ],
    [
      'an operator',
      document(
        on({ Bool: { 'aws:SecureTransport': 'false' }, StringMatches: { 'aws:Referer': 'x' } }),
      ),
      'whether StringMatches aws:Referer "x" holds for every request is not decided',
    ],
    [
      'a key that the resource decides',
      document(on({ ...withoutTls, StringEquals: { 's3:ResourceAccount': '111111111111' } })),
      'whether StringEquals s3:ResourceAccount "111111111111" holds for every request is not decided',
    ],
    [
      'halves that may make a whole',
      document(
        on({ ...withoutTls, IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } }),
        on({ ...withoutTls, NotIpAddress: { 'aws:SourceIp': '192.0.2.0/24' } }),
      ),
      'not decided',
    ],
    [
      'halves of the callers',
      document(
        except({ Principal: { AWS: 'arn:aws:iam::111111111111:role/app' } }),
        without('Principal', { NotPrincipal: { AWS: 'arn:aws:iam::111111111111:role/app' } }),
      ),
      'not decided',
    ],
    [
      'a variable of the request',
      document(except({ Resource: [both[0] ?? '', 'arn:aws:s3:::bkt/$' + '{aws:username}*'] })),
      'not decided',
    ],
    [
      'an empty list of values',
      document(on({ Bool: { 'aws:SecureTransport': [] } })),
      'not decided',
    ],
    [
      'a text that is no JSON',
      'deny, please',
      'PolicyDocument is no policy document that can be read',
    ],
  ])('unknown: %s', (_, value, reason) => {
    const settled = judge(value)
    expect(settled.verdict).toBe('unknown')
    expect(settled.evidence?.reason).toContain(reason)
  })

  test('a literal name is not known to be that of a bucket without a name', () => {
    expect(judge(document(standard), {}).verdict).toBe('unknown')
  })

  test('objects alone are objects alone, whatever the bucket is called', () => {
    const objectsOnly = document(except({ Resource: text([arn, '/*']) }))
    expect(judge(objectsOnly, {})).toMatchObject({
      verdict: 'fail',
      evidence: { reason: 'the statement does not cover the bucket itself' },
    })
    expect(judge(document(except({ Resource: arn })), { BucketName: open }).verdict).toBe('fail')
  })

  test('a name by the same parameter is the same name; by another, it may be', () => {
    const named = (hole: typeof open) => [
      text(['arn:aws:s3:::', hole]),
      text(['arn:aws:s3:::', hole, '/*']),
    ]
    expect(judge(document(except({ Resource: named(open) })), { BucketName: open }).verdict).toBe(
      'pass',
    )
    expect(
      judge(document(except({ Resource: named(openToo) })), { BucketName: open }).verdict,
    ).toBe('unknown')
  })
})

describe('conditions are followed', () => {
  const variable: Variable = {
    id: 'Strict',
    name: 'Strict',
    given: null,
    fallback: 'true',
    allowed: ['true', 'false'],
    sensitive: false,
  }
  const either = (then: Value | undefined, otherwise: Value | undefined) =>
    choice(equals(variable, 'true'), then, otherwise, [
      ['Fn::If', '1'],
      ['Fn::If', '2'],
    ]) as Value

  test('a statement that a condition removes passes by default, and says when it fails', () => {
    expect(judge(document(either(standard, undefined)))).toMatchObject({
      verdict: 'pass',
      failsWhen: { Strict: 'false' },
    })
  })

  test('a value in a condition is judged in each branch', () => {
    const settled = judge(
      document(on({ Bool: { 'aws:SecureTransport': either('true', 'false') } })),
    )
    expect(settled).toMatchObject({ verdict: 'fail', witness: { Strict: 'true' } })
    expect(settled.evidence?.path.slice(3)).toEqual([
      'Condition',
      'Bool',
      'aws:SecureTransport',
      'Fn::If',
      '1',
    ])
  })

  test('a name that a condition chooses meets the resources that the same condition chooses', () => {
    const resources = [
      either('arn:aws:s3:::a', 'arn:aws:s3:::b'),
      either('arn:aws:s3:::a/*', 'arn:aws:s3:::b/*'),
    ]
    const settled = judge(document(except({ Resource: resources })), {
      BucketName: either('a', 'b'),
    })
    expect(settled).toMatchObject({ verdict: 'pass', failsWhen: null })
  })
})

describe('a document that is a text', () => {
  const json = (value: Value) => JSON.stringify(value)

  test('is judged as its structure, at its own place', () => {
    expect(judge(json(document(standard))).verdict).toBe('pass')
    expect(judge(json(document(except({ Effect: 'Allow' }))))).toMatchObject({
      verdict: 'fail',
      evidence: {
        reason: 'Effect is "Allow", which denies nothing',
        path: ['PolicyDocument'],
        found: undefined,
      },
    })
  })

  test('may have holes in its strings', () => {
    const [head, middle, tail] = json(document(except({ Resource: ['HOLE', 'HOLE/*'] }))).split(
      'HOLE',
    )
    expect(judge(text([head ?? '', arn, middle ?? '', arn, tail ?? ''])).verdict).toBe('pass')
    expect(judge(text([head ?? '', open, middle ?? '', open, tail ?? ''])).verdict).toBe('unknown')
  })

  test('with a hole in its structure is unknown', () => {
    expect(judge(text(['{"Statement":', open, '}']))).toMatchObject({
      verdict: 'unknown',
      evidence: { reason: `PolicyDocument is not known: ${because}` },
    })
  })

  test.each([
    ['too deep', `${'{"a":['.repeat(40)}${']}'.repeat(40)}`],
    ['too long', `{"Statement":"${'x'.repeat(200_001)}"}`],
    ['no object', '[]'],
    ['a mark of a hole', '{"Statement":"\uE0000\uE000"}'],
  ])('is unknown where it is %s', (_, value) => {
    expect(judge(value).verdict).toBe('unknown')
  })

  test('that must not be shown is judged all the same', () => {
    expect(judge(sensitive(json(document(standard)))).verdict).toBe('pass')
    expect(judge(sensitive(document(standard))).verdict).toBe('pass')
  })

  test('with names of prototypes finds nothing inherited', () => {
    const hostile =
      '{"__proto__":{"Statement":[]},"constructor":{},"Statement":{"__proto__":{"Effect":"Deny"}}}'
    expect(judge(hostile).verdict).toBe('fail')
  })
})

describe('however large', () => {
  const started = () => {
    const start = performance.now()
    return () => performance.now() - start
  }

  test('many statements are unknown, soon', () => {
    const elapsed = started()
    expect(judge(document(...Array<Value>(401).fill(standard))).verdict).toBe('unknown')
    expect(elapsed()).toBeLessThan(1_000)
  })

  test('long lists of long patterns are judged within bounds', () => {
    const elapsed = started()
    const pattern = `s3:${'*a'.repeat(500)}`
    const statement = without('Action', {
      NotAction: Array<Value>(2_000).fill(pattern),
      Resource: Array<Value>(2_000).fill(`arn:aws:s3:::${'*a'.repeat(500)}`),
    })
    expect(['unknown', 'fail']).toContain(
      judge(document(...Array<Value>(100).fill(statement))).verdict,
    )
    expect(elapsed()).toBeLessThan(10_000)
  })
})

describe('for whatever document', () => {
  const statement = fc.record<Record<string, Value>>(
    {
      Effect: fc.constantFrom<Value>('Deny', 'Deny', 'Allow'),
      Principal: fc.constantFrom<Value>(
        '*',
        { AWS: '*' },
        { AWS: ['arn:aws:iam::111111111111:root'] },
      ),
      NotPrincipal: fc.constant<Value>({ AWS: 'arn:aws:iam::111111111111:role/app' }),
      Action: fc.constantFrom<Value>('s3:*', '*', 's3:Get*', ['s3:*Object', 's3:List*']),
      NotAction: fc.constantFrom<Value>('s3:Get*', ['iam:*']),
      Resource: fc.constantFrom<Value>(
        '*',
        both,
        both.slice(0, 1),
        both.slice(1),
        'arn:aws:s3:::bkt/?*',
      ),
      Condition: fc.constantFrom<Value>(
        withoutTls,
        { Bool: { 'aws:SecureTransport': 'true' } },
        { StringNotEquals: { 'aws:SecureTransport': ['true'] } },
        { ...withoutTls, IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } },
        { ...withoutTls, StringNotLike: { 'aws:PrincipalArn': '*admin' } },
      ),
    },
    { requiredKeys: ['Effect'] },
  )
  const documents = fc
    .array(statement, { maxLength: 3 })
    .map((statements) => document(...statements))

  test('making any part unknown never turns a pass into a failure, nor a failure into a pass', () => {
    fc.assert(
      fc.property(documents, (value) => {
        const { verdict } = judge(value)
        fc.pre(verdict !== 'unknown')
        for (const other of blurred(value)) {
          expect([verdict, 'unknown']).toContain(judge(other).verdict)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('its JSON text has the same verdict, for the same reason', () => {
    fc.assert(
      fc.property(documents, (value) => {
        const [structured, written] = [judge(value), judge(JSON.stringify(value))]
        expect(written.verdict).toBe(structured.verdict)
        expect(written.evidence?.reason).toBe(structured.evidence?.reason)
      }),
    )
  })

  test('another Deny never turns a pass into anything else', () => {
    fc.assert(
      fc.property(documents, statement, (value, more) => {
        fc.pre(judge(value).verdict === 'pass')
        const longer = [...(value.Statement as Value[]), { ...more, Effect: 'Deny' }]
        expect(judge(document(...longer)).verdict).toBe('pass')
      }),
    )
  })
})
