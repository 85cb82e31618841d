// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written in this way
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FaultKind, validateDocuments } from '../../../src/evaluate/iam/validation/index.ts'
import { placeOf } from '../../../src/evaluate/place.ts'
import type { Truth } from '../../../src/model/truth.ts'
import { sensitive, type Value } from '../../../src/model/value.ts'
import { blurred, buildResource } from '../checks/build-resource.ts'

const kinds: readonly FaultKind[] = ['error', 'security-warning', 'warning', 'suggestion']

const properties: Readonly<Record<string, string>> = {
  'AWS::IAM::ManagedPolicy': 'PolicyDocument',
  'AWS::IAM::Role': 'AssumeRolePolicyDocument',
  'AWS::S3::BucketPolicy': 'PolicyDocument',
}

function judge(document: Value, kind: FaultKind, type = 'AWS::IAM::ManagedPolicy'): Truth {
  const property = properties[type] ?? ''
  return validateDocuments(placeOf(buildResource(type, { [property]: document })), kind)
}

/** What is told: the first check by its name with the place it points at. */
function told(document: Value, kind: FaultKind, type?: string): string {
  const truth = judge(document, kind, type)
  if (truth.kind !== 'fail') return truth.kind
  const { reason, path, missing } = truth.evidence
  const at = [...path.slice(1), ...(missing === null ? [] : [`-${missing}`])].join('/')
  return `${reason.split(':')[0]} at ${at}`
}

const allow = (more: Record<string, Value>) => ({
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::example/*',
  ...more,
})
const policy = (...statements: Value[]): Value => ({
  Version: '2012-10-17',
  Statement: statements,
})
const when = (operator: string, key: string, ...values: Value[]) =>
  policy(allow({ Condition: { [operator]: { [key]: values } } }))

describe('a document that is right', () => {
  test.each(kinds)('has no %s', (kind) => {
    const document = policy(
      allow({ Sid: 'Read', Condition: { StringLike: { 'aws:PrincipalTag/team': 'a*' } } }),
      { Effect: 'Deny', NotAction: ['iam:Get*', 's3:*'], Resource: '*' },
      allow({
        Resource: ['arn:aws:s3:::${aws:username}/x', "arn:aws:s3:::b/${aws:userid, 'none'}"],
      }),
    )
    expect(judge(document, kind).kind).toBe('pass')
  })
})

describe('errors', () => {
  test.each<[string, Value]>([
    ['Invalid policy element at Statment', { ...(policy(allow({})) as object), Statment: [] }],
    ['Missing statement at -Statement', { Version: '2012-10-17' }],
    ['Missing statement at Statement', policy()],
    ['Data type mismatch at Statement/0', policy('Allow')],
    ['Invalid version at Version', { Version: '2020-01-01', Statement: [allow({})] }],
    ['Data type mismatch at Version', { Version: 20121017, Statement: [allow({})] }],
    ['Missing effect at Statement/0/-Effect', policy({ Action: 's3:*', Resource: '*' })],
    ['Invalid effect at Statement/0/Effect', policy(allow({ Effect: 'allow' }))],
    ['Missing action at Statement/0/-Action', policy({ Effect: 'Allow', Resource: '*' })],
    ['Missing resource at Statement/0/-Resource', policy({ Effect: 'Allow', Action: 's3:*' })],
    [
      'Unsupported element combination at Statement/0/NotAction',
      policy(allow({ NotAction: 's3:*' })),
    ],
    ['Data type mismatch at Statement/0/Action/0', policy(allow({ Action: [7] }))],
    ['Unsupported principal at Statement/0/Principal', policy(allow({ Principal: '*' }))],
    ['Unsupported Sid at Statement/0/Sid', policy(allow({ Sid: 'a b' }))],
    ['Unique Sids required at Statement/1/Sid', policy(allow({ Sid: 'A' }), allow({ Sid: 'A' }))],
    ['Invalid action at Statement/0/Action', policy(allow({ Action: 's3:GetObjekt' }))],
    ['Invalid action at Statement/0/Action', policy(allow({ Action: 's3:Gett*' }))],
    ['Invalid action at Statement/0/Action', policy(allow({ Action: 's3' }))],
    ['Invalid service in action at Statement/0/Action', policy(allow({ Action: 's33:GetObject' }))],
    ['Invalid ARN prefix at Statement/0/Resource', policy(allow({ Resource: 'example/*' }))],
    [
      'Missing ARN field at Statement/0/Resource',
      policy(allow({ Resource: 'arn:aws:s3:example' })),
    ],
    ['Invalid partition at Statement/0/Resource', policy(allow({ Resource: 'arn:amazon:s3:::b' }))],
    [
      'Invalid ARN service case at Statement/0/Resource',
      policy(allow({ Resource: 'arn:aws:S3:::b' })),
    ],
    [
      'Invalid ARN account at Statement/0/Resource',
      policy(allow({ Resource: 'arn:aws:sqs:eu-west-1:1234:q' })),
    ],
    [
      'ARN Region not allowed at Statement/0/Resource',
      policy(allow({ Resource: 'arn:aws:s3:eu-west-1::b' })),
    ],
    [
      'ARN account not allowed at Statement/0/Resource',
      policy(allow({ Resource: 'arn:aws:s3::111122223333:b' })),
    ],
    [
      'Missing ARN Region at Statement/0/Resource',
      policy(allow({ Resource: 'arn:aws:sqs::111122223333:q' })),
    ],
    [
      'Invalid condition operator at Statement/0/Condition/StringEqual',
      when('StringEqual', 'aws:username', 'a'),
    ],
    [
      'Null with if exists at Statement/0/Condition/NullIfExists',
      when('NullIfExists', 'aws:username', 'true'),
    ],
    [
      'Duplicate keys with different case at Statement/0/Condition/StringEquals/AWS:Username',
      policy(allow({ Condition: { StringEquals: { 'aws:username': 'a', 'AWS:Username': 'b' } } })),
    ],
    [
      'Invalid condition key format at Statement/0/Condition/StringEquals/username',
      when('StringEquals', 'username', 'a'),
    ],
    [
      'Invalid global condition key at Statement/0/Condition/StringEquals/aws:usrname',
      when('StringEquals', 'aws:usrname', 'a'),
    ],
    [
      'Unsupported global condition key at Statement/0/Condition/ArnLike/aws:ARN',
      when('ArnLike', 'aws:ARN', 'a'),
    ],
    [
      'Invalid service condition key at Statement/0/Condition/StringEquals/s3:prefixx',
      when('StringEquals', 's3:prefixx', 'a'),
    ],
    [
      'Invalid service at Statement/0/Condition/StringEquals/s33:prefix',
      when('StringEquals', 's33:prefix', 'a'),
    ],
    [
      'Missing qualifier at Statement/0/Condition/StringEquals/aws:TagKeys',
      when('StringEquals', 'aws:TagKeys', 'a'),
    ],
    [
      'Missing tag key in condition at Statement/0/Condition/StringEquals/aws:ResourceTag',
      when('StringEquals', 'aws:ResourceTag', 'a'),
    ],
    [
      'Invalid condition data type at Statement/0/Condition/StringEquals/aws:username',
      when('StringEquals', 'aws:username', 'a', 1),
    ],
    [
      'Invalid condition multiple Boolean at Statement/0/Condition/Bool/aws:SecureTransport',
      when('Bool', 'aws:SecureTransport', 'true', 'false'),
    ],
    [
      'Invalid variable for operator at Statement/0/Condition/Bool/aws:SecureTransport/0',
      when('Bool', 'aws:SecureTransport', '${aws:username}'),
    ],
    [
      'Private IP address at Statement/0/Condition/IpAddress/aws:SourceIp',
      when('IpAddress', 'aws:SourceIp', '10.0.0.0/8'),
    ],
    [
      'Private NotIpAddress at Statement/0/Condition/NotIpAddress/aws:SourceIp',
      when('NotIpAddress', 'aws:SourceIp', '192.168.1.1'),
    ],
    [
      'Missing brace in variable at Statement/0/Resource',
      policy(allow({ Resource: 'arn:aws:s3:::b/${aws:username' })),
    ],
    ['Empty variable at Statement/0/Resource', policy(allow({ Resource: 'arn:aws:s3:::b/${}' }))],
    [
      'Missing quote in variable at Statement/0/Resource',
      policy(allow({ Resource: 'arn:aws:s3:::b/${aws:userid, none}' })),
    ],
    [
      'Unsupported space in variable at Statement/0/Resource',
      policy(allow({ Resource: 'arn:aws:s3:::b/${aws: userid}' })),
    ],
    [
      'Variable unsupported in element at Statement/0/Action',
      policy(allow({ Action: 's3:${aws:username}' })),
    ],
    [
      'Variable unsupported in version at Statement/0/Resource',
      { Statement: [allow({ Resource: 'arn:aws:s3:::b/${aws:username}' })] },
    ],
  ])('%s', (expected, document) => {
    expect(told(document, 'error')).toBe(expected)
  })

  test.each<[string, Value]>([
    ['Missing principal at Statement/0/-Principal', policy(allow({}))],
    [
      'Invalid principal format at Statement/0/Principal',
      policy(allow({ Principal: '111122223333' })),
    ],
    [
      'Invalid principal key at Statement/0/Principal/Account',
      policy(allow({ Principal: { Account: '1' } })),
    ],
    [
      'Unsupported wildcard in principal at Statement/0/Principal/AWS',
      policy(allow({ Principal: { AWS: 'arn:aws:iam::111122223333:role/a*' } })),
    ],
    ['pass', policy(allow({ Principal: { AWS: '*' } }))],
    [
      'pass',
      policy(allow({ Principal: { Service: 'logging.s3.amazonaws.com' }, Sid: 'any words' })),
    ],
  ])('of a policy of a resource: %s', (expected, document) => {
    expect(told(document, 'error', 'AWS::S3::BucketPolicy')).toBe(expected)
  })

  test('a document of a role that trusts needs no resource', () => {
    const trust = policy({
      Effect: 'Allow',
      Action: 'sts:AssumeRole',
      Principal: { Service: 'ec2.amazonaws.com' },
    })
    expect(told(trust, 'error', 'AWS::IAM::Role')).toBe('pass')
  })
})

describe('security warnings', () => {
  test.each<[string, Value]>([
    [
      'Pass role with star in resource at Statement/0/Resource',
      policy(allow({ Action: 'iam:PassRole', Resource: '*' })),
    ],
    [
      'Pass role with star in action and resource at Statement/0/Resource',
      policy(allow({ Action: 'iam:*', Resource: '*' })),
    ],
    [
      'Pass role with NotResource at Statement/0/NotResource',
      policy({
        Effect: 'Allow',
        Action: 'iam:PassRole',
        NotResource: 'arn:aws:iam::111122223333:role/admin',
      }),
    ],
    [
      'Pass role with star in resource and NotAction at Statement/0/Resource',
      policy({ Effect: 'Allow', NotAction: 's3:*', Resource: '*' }),
    ],
    ['pass', policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })],
    [
      'pass',
      policy(
        allow({
          Action: 'iam:PassRole',
          Resource: '*',
          Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
        }),
      ),
    ],
    ['pass', policy({ Effect: 'Deny', Action: 'iam:PassRole', Resource: '*' })],
    [
      'ForAllValues with single valued key at Statement/0/Condition/ForAllValues:StringEquals/aws:username',
      when('ForAllValues:StringEquals', 'aws:username', 'a'),
    ],
    ['pass', when('ForAllValues:StringEquals', 'aws:TagKeys', 'a')],
    [
      'Missing paired condition keys at Statement/0/Condition/IpAddress/aws:VpcSourceIp',
      when('IpAddress', 'aws:VpcSourceIp', '10.0.0.0/8'),
    ],
  ])('%s', (expected, document) => {
    expect(told(document, 'security-warning')).toBe(expected)
  })

  test('of whom a document lets in', () => {
    const spared = policy(allow({ NotPrincipal: { AWS: '111122223333' } }))
    expect(told(spared, 'security-warning', 'AWS::S3::BucketPolicy')).toBe(
      'Allow with NotPrincipal at Statement/0/NotPrincipal',
    )
    const provider = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'
    const trust = (Condition: Value) =>
      policy({
        Effect: 'Allow',
        Action: 'sts:AssumeRoleWithWebIdentity',
        Principal: { Federated: provider },
        Condition,
      })
    expect(told(trust({}), 'security-warning', 'AWS::IAM::Role')).toBe(
      'Missing condition key for OIDC principal at Statement/0/Principal/Federated',
    )
    const claim = {
      StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:a/b:ref:refs/heads/main' },
    }
    expect(told(trust(claim), 'security-warning', 'AWS::IAM::Role')).toBe('pass')
  })
})

describe('warnings', () => {
  test.each<[string, Value]>([
    ['Missing version at -Version', { Statement: [allow({})] }],
    [
      'Create SLR with star in resource at Statement/0/Resource',
      policy(allow({ Action: 'iam:CreateServiceLinkedRole', Resource: '*' })),
    ],
    [
      'Wildcard without like operator at Statement/0/Condition/StringEquals/aws:username/0',
      when('StringEquals', 'aws:username', 'a*'),
    ],
    [
      'Type mismatch at Statement/0/Condition/StringEquals/aws:SecureTransport',
      when('StringEquals', 'aws:SecureTransport', 'true'),
    ],
    [
      'Type mismatch Boolean at Statement/0/Condition/Bool/aws:SecureTransport/0',
      when('Bool', 'aws:SecureTransport', 'yes'),
    ],
    [
      'Type mismatch number at Statement/0/Condition/NumericLessThan/s3:max-keys/0',
      when('NumericLessThan', 's3:max-keys', 'ten'),
    ],
    [
      'Type mismatch date at Statement/0/Condition/DateLessThan/aws:CurrentTime/0',
      when('DateLessThan', 'aws:CurrentTime', '31.1.2030'),
    ],
    [
      'Invalid date value at Statement/0/Condition/DateLessThan/aws:CurrentTime/0',
      when('DateLessThan', 'aws:CurrentTime', '1893456000'),
    ],
    [
      'Type mismatch IP range at Statement/0/Condition/IpAddress/aws:SourceIp/0',
      when('IpAddress', 'aws:SourceIp', '203.0.113.0/33'),
    ],
    ['pass', when('DateLessThan', 'aws:CurrentTime', '2030-01-31T10:00:00Z', '2030-01-31')],
    ['pass', when('StringEquals', 'aws:PrincipalArn', 'arn:aws:iam::111122223333:role/a')],
    [
      'Policy size exceeds identity policy quota at ',
      policy(
        allow({ Resource: Array.from({ length: 300 }, (_, at) => `arn:aws:s3:::example-${at}/*`) }),
      ),
    ],
  ])('%s', (expected, document) => {
    expect(told(document, 'warning')).toBe(expected)
  })
})

describe('suggestions', () => {
  test.each<[string, Value]>([
    ['Empty array action at Statement/0/Action', policy(allow({ Action: [] }))],
    ['Empty array resource at Statement/0/Resource', policy(allow({ Resource: [] }))],
    ['Empty object condition at Statement/0/Condition', policy(allow({ Condition: {} }))],
    [
      'Empty array condition at Statement/0/Condition/StringEquals/aws:username',
      when('StringEquals', 'aws:username'),
    ],
    [
      'Empty array condition ForAllValues at Statement/0/Condition/ForAllValues:StringEquals/aws:TagKeys',
      when('ForAllValues:StringEquals', 'aws:TagKeys'),
    ],
    ['Empty Sid value at Statement/0/Sid', policy(allow({ Sid: '' }))],
    [
      'Null with qualifier at Statement/0/Condition/ForAnyValue:Null',
      when('ForAnyValue:Null', 'aws:TagKeys', 'true'),
    ],
    [
      'Improve IP range at Statement/0/Condition/IpAddress/aws:SourceIp/0',
      when('IpAddress', 'aws:SourceIp', '203.0.113.7/24'),
    ],
    [
      'Private IP address subset at Statement/0/Condition/IpAddress/aws:SourceIp',
      when('IpAddress', 'aws:SourceIp', '10.0.0.0/8', '203.0.113.0/24'),
    ],
    [
      'Redundant action at Statement/0/Action/1',
      policy(allow({ Action: ['s3:Get*', 's3:GetObject'] })),
    ],
    [
      'Redundant action at Statement/0/Action/1',
      policy(allow({ Action: ['s3:GetObject', 'S3:getobject'] })),
    ],
    ['pass', policy(allow({ Action: ['iam:Get*', 'iam:*CredentialReport'] }))],
    [
      'Redundant resource at Statement/0/Resource/0',
      policy(allow({ Resource: ['arn:aws:s3:::a/b', 'arn:aws:s3:::a/*'] })),
    ],
    [
      'Redundant statement at Statement/1',
      policy(allow({ Sid: 'A' }), allow({ Sid: 'B', Action: ['s3:GetObject'] })),
    ],
    [
      'Redundant condition value num at Statement/0/Condition/NumericLessThan/s3:max-keys/1',
      when('NumericLessThan', 's3:max-keys', '10', '20'),
    ],
    [
      'Wildcard in service name at Statement/0/Resource',
      policy(allow({ Resource: 'arn:aws:*code*::111122223333:*' })),
    ],
  ])('%s', (expected, document) => {
    expect(told(document, 'suggestion')).toBe(expected)
  })
})

describe('documents written as text', () => {
  const reason = (text: Value, kind: FaultKind = 'error') => {
    const truth = judge(text, kind)
    return 'evidence' in truth ? `${truth.kind} ${truth.evidence?.reason}` : truth.kind
  }

  test('tell the line of what is wrong', () => {
    const text =
      '{\n  "Version": "2012-10-17",\n  "Statement": [\n    {\n      "Effect": "Allow",\n      "Action": ["s3:GetObjekt"],\n      "Resource": "*"\n    }\n  ]\n}'
    expect(reason(text)).toBe(
      'fail Invalid action: AWS publishes no action "s3:GetObjekt"; did you mean s3:GetObject?, on line 6 of the text',
    )
  })

  test.each([
    ['{"Statement": [}', 'fail Json syntax error: a value is missing, on line 1 of the text'],
    [
      '{\n"a" 1}',
      'fail Json syntax error: a colon is missing behind a name, on line 2 of the text',
    ],
    [
      '{"a": 1, "a": 2}',
      'fail Json syntax error: a name stands twice in it, on line 1 of the text',
    ],
    ['[]', 'fail Data type mismatch: its text is no policy document'],
    ['hunter2', 'fail Json syntax error: a value is missing, on line 1 of the text'],
    [
      '[['.repeat(90),
      'fail Json syntax error: it is nested deeper than 32 levels, on line 1 of the text',
    ],
    [
      `"${'a'.repeat(200_001)}"`,
      'fail Json syntax error: the text is longer than any service takes, on line 1 of the text',
    ],
  ])('%.20s: %s', (text, expected) => {
    expect(reason(text)).toBe(expected)
  })

  test('of secrets nothing is quoted', () => {
    const text =
      '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:hunter2","Resource":"*"}}'
    expect(reason(sensitive(text))).toBe('fail Invalid action, on line 1 of the text')
  })

  test('read as JSON.parse reads them, and fail where it fails', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json({ maxDepth: 4 }),
          fc.string(),
          fc.json().map((text) => text.slice(1)),
        ),
        (text) => {
          let parsed: unknown
          try {
            parsed = JSON.parse(text)
          } catch {
            expect(judge(text, 'error').kind).toBe('fail')
            return
          }
          // Names that stand twice aside, what is read from the text is what is read from the value.
          if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return
          expect(judge(text, 'suggestion').kind).toBe(judge(parsed as Value, 'suggestion').kind)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('whatever is written', () => {
  const word = fc.constantFrom(
    'Allow',
    'Deny',
    '*',
    's3:*',
    'iam:PassRole',
    'aws:TagKeys',
    '${',
    '',
    'arn:aws:s3:::b',
    '__proto__',
  )
  const name = fc.constantFrom(
    'Version',
    'Statement',
    'Effect',
    'Action',
    'NotAction',
    'Resource',
    'Principal',
    'Condition',
    'StringEquals',
    'aws:username',
    'AWS',
    'constructor',
  )
  const value = fc.letrec<{ any: Value }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      word,
      fc.constantFrom<Value>(true, null, 3),
      fc.array(tie('any'), { maxLength: 3 }),
      fc
        .array(fc.tuple(name, tie('any')), { maxLength: 4 })
        .map((pairs) => Object.fromEntries(pairs) as Value),
    ),
  })).any

  test('it is judged without a crash', () => {
    fc.assert(
      fc.property(
        value,
        fc.constantFrom(...kinds),
        fc.constantFrom(...Object.keys(properties)),
        (document, kind, type) => {
          expect(['pass', 'fail', 'unknown', 'inapplicable']).toContain(
            judge(document, kind, type).kind,
          )
        },
      ),
      { numRuns: 1_500 },
    )
  })

  test("what isn't known never turns a verdict round", () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(name, value, { maxKeys: 5 }), { maxLength: 2 }),
        fc.constantFrom(...kinds),
        (statements, kind) => {
          const document = policy(
            ...statements.map((statement) => ({ ...allow({}), ...statement })),
          )
          const plain = judge(document, kind).kind
          for (const other of blurred(document)) {
            const seen = judge(other, kind).kind
            if (plain === 'pass') expect(seen).not.toBe('fail')
            else if (plain === 'fail') expect(seen).not.toBe('pass')
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('hostile documents', () => {
  const wide = (length: number, of: (at: number) => Value) =>
    Array.from({ length }, (_, at) => of(at))

  test.each<[string, Value]>([
    [
      'long patterns',
      policy(allow({ Action: wide(300, (at) => `s3:${'*a'.repeat(2_000)}${at}`) })),
    ],
    ['many statements', policy(...wide(3_000, () => allow({ Action: 's3:Nothing' })))],
    [
      'many resources',
      policy(
        ...wide(60, () =>
          allow({ Resource: wide(300, (at) => `arn:aws:s3:::${'*x'.repeat(100)}${at}*`) }),
        ),
      ),
    ],
    [
      'one deep list',
      policy(
        allow({ Action: wide(1, () => JSON.parse('['.repeat(200) + ']'.repeat(200)) as Value) }),
      ),
    ],
  ])('%s are judged soon, and never pass', (_, document) => {
    const start = performance.now()
    expect(judge(document, 'error').kind).not.toBe('pass')
    expect(performance.now() - start).toBeLessThan(4_000)
  })
})
