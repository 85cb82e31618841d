import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parsePack, parsePolicy } from '../../src/policy/parse-policy.ts'
import { typeShapesFrom } from '../../src/policy/type-shapes.ts'

const checks = new Map([
  [
    'ingress-closed-to-world',
    {
      type: 'object',
      additionalProperties: false,
      required: ['ports'],
      properties: { ports: { type: 'array', items: { type: 'integer' } } },
    },
  ],
])

const digest = new URL('../relate/schemas/cloudformation.json.gz', import.meta.url)
const shapes = typeShapesFrom(readFileSync(digest))

const parse = (text: string) =>
  parsePolicy(text, { file: 'policies/mine/policy.yaml', folder: 'policies/mine', checks, shapes })

const policy = (check: string, more = '') => `id: my-policy
title: Volume is encrypted
severity: high
resource: AWS::EC2::Volume
why: Whoever obtains the disk can read it.
fix: { cloudformation: "Encrypted: true" }
sources: [https://docs.aws.amazon.com/x]
${more}check:
${check}
`

const good = policy(`  assert:
    required: [Encrypted]`)

describe('a policy', () => {
  test('without a mistake is compiled, with its path split and its defaults filled in', () => {
    const parsed = parse(
      policy(`  select: $.Devices[*]['any name'][0]..Ebs
  assert: { const: true }`).replace('AWS::EC2::Volume', 'aws_thing'),
    )
    expect(parsed).toMatchObject({
      id: 'my-policy',
      confidence: 'certain',
      preview: false,
      deprecated: null,
      resourceTypes: ['aws_thing'],
      check: [
        {
          kind: 'assert',
          select: [
            { kind: 'property', name: 'Devices' },
            { kind: 'each' },
            { kind: 'property', name: 'any name' },
            { kind: 'index', index: 0 },
            { kind: 'anywhere', name: 'Ebs' },
          ],
        },
      ],
    })
  })

  test.each([
    [
      'an unknown key',
      `${good}severty: low\n`,
      11,
      '"severty" is not a key that is known here. Did you mean "severity"?',
    ],
    [
      'a wrong severity',
      good.replace('severity: high', 'severity: hihg'),
      3,
      'severity must be one of critical, high, medium, low, info. Did you mean "high"?',
    ],
    ['a missing key', good.replace(/why: .*\n/, ''), 1, 'why is missing.'],
    [
      'a type that is none',
      good.replace('AWS::EC2::Volume', 'Volume'),
      4,
      'resource must be a type as CloudFormation names it, such as AWS::EC2::Volume.',
    ],
    [
      'an unknown keyword',
      policy('  assert:\n    requierd: [Encrypted]'),
      10,
      '"requierd" is not a key that is known here. Did you mean "required"?',
    ],
    [
      'a keyword deep inside',
      policy('  assert:\n    properties:\n      Encrypted: { cnst: true }'),
      11,
      '"cnst" is not a key that is known here. Did you mean "const"?',
    ],
    [
      'no form',
      policy('  select: $.A'),
      9,
      'A block takes exactly one of assert, unknown, uses, code; this one has none of them.',
    ],
    [
      'two forms',
      policy('  assert: { const: 1 }\n  code: ./check.ts'),
      9,
      'A block takes exactly one of assert, unknown, uses, code; this one has assert and code.',
    ],
    [
      'a misspelled check',
      policy('  uses: ingress-closed-to-wrld\n  with: { ports: [22] }'),
      9,
      'There is no check named "ingress-closed-to-wrld". Did you mean "ingress-closed-to-world"?',
    ],
    [
      'a parameter of a check',
      policy('  uses: ingress-closed-to-world\n  with: { port: [22] }'),
      10,
      '"port" is not a key that is known here. Did you mean "ports"?',
    ],
    [
      'a parameter of its own',
      policy(
        '  uses: ingress-closed-to-world\n  with: { ports: { parameter: prots } }',
        'parameters: { ports: { description: Ports., default: [22] } }\n',
      ),
      11,
      'The policy has no parameter named "prots". Did you mean "ports"?',
    ],
    [
      'a pattern outside RE2',
      policy('  assert: { pattern: "^(?=a)" }'),
      9,
      'pattern is not in the syntax of RE2: look-around and back-references are not available.',
    ],
    [
      'a filter in a path',
      policy('  select: $.A[?(@.b)]\n  assert: { const: 1 }'),
      9,
      /^select has not the form that it needs\. A path in a closed subset of JSONPath/,
    ],
    ['broken YAML', 'id: [', 1, /^Not valid YAML: /],
  ])('with %s is told its line and what would be right', (_, text, line, message) => {
    const errors = parse(text)
    expect(errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'policy',
          file: 'policies/mine/policy.yaml',
          line,
          message: typeof message === 'string' ? message : expect.stringMatching(message),
        }),
      ]),
    )
  })

  test('with several mistakes is told all of them at once', () => {
    const errors = parse(
      good
        .replace('severity: high', 'severity: hgih')
        .replace('title: Volume is encrypted', 'titel: Volume'),
    )
    expect(errors).toHaveLength(3)
  })
})

describe('a path that can select nothing', () => {
  const of = (type: string, check: string) =>
    policy(check).replace('resource: AWS::EC2::Volume', `resource: ${type}`)
  const told = (text: string) => {
    const errors = parse(text)
    return 'id' in errors ? [] : errors.map(({ line, message }) => `${line}: ${message}`)
  }

  test.each([
    [
      'a name that is required',
      of('AWS::EC2::Volume', '  assert:\n    required: [Encryptd]'),
      '10: AWS::EC2::Volume has no property "Encryptd". Did you mean "Encrypted"?',
    ],
    [
      'a property',
      of('AWS::EC2::Volume', '  assert:\n    properties:\n      Encryption: { const: true }'),
      '11: AWS::EC2::Volume has no property "Encryption". Did you mean "Encrypted"?',
    ],
    [
      'a step of select',
      of('AWS::EC2::Instance', '  select: $.BlockDevices[*].Ebs\n  assert: { type: object }'),
      '9: AWS::EC2::Instance has no property "BlockDevices".',
    ],
    [
      'a list that is not stepped into',
      of('AWS::EC2::Instance', '  select: $.BlockDeviceMappings.Ebs\n  assert: { type: object }'),
      '9: AWS::EC2::Instance.BlockDeviceMappings is a list, so that "Ebs" selects nothing: write [*] in between.',
    ],
    [
      'a name below what is selected, under not',
      of(
        'AWS::EC2::Instance',
        '  select: $.BlockDeviceMappings[*].Ebs\n  assert:\n    not: { required: [SnapshotID] }',
      ),
      '11: AWS::EC2::Instance.BlockDeviceMappings[*].Ebs has no property "SnapshotID". Did you mean "SnapshotId"?',
    ],
    [
      'a name that nothing has at any depth',
      of('AWS::EC2::Volume', '  select: $..Ebs\n  assert: { type: object }'),
      '9: No property of AWS::EC2::Volume, at whatever depth, is called "Ebs".',
    ],
    [
      'a property of a text',
      of('AWS::EC2::Volume', '  select: $.KmsKeyId.Arn\n  assert: { type: string }'),
      '9: AWS::EC2::Volume.KmsKeyId holds no properties, so that "Arn" selects nothing.',
    ],
    [
      'a type',
      of('AWS::EC2::Volumes', '  assert: { required: [Encrypted] }'),
      '4: CloudFormation has no type AWS::EC2::Volumes. Did you mean "AWS::EC2::Volume"?',
    ],
  ])('is an error with the nearest right name: %s', (_, text, message) => {
    expect(
      told(text).some((line) => line.startsWith(message)),
      told(text).join('\n'),
    ).toBe(true)
  })

  test('is none where one of the types has the property', () => {
    const both = '[AWS::EC2::VPC, AWS::EC2::Volume]'
    expect(told(of(both, '  assert: { required: [Encrypted] }'))).toEqual([])
  })

  test.each([
    [
      'a document that the schema leaves open',
      'AWS::S3::BucketPolicy',
      '$.PolicyDocument.Statement[*]',
    ],
    ['a map of names that are free', 'AWS::Lambda::Function', '$.Environment.Variables.ANY_NAME'],
    ['a type of Terraform', 'aws_iam_account_password_policy', '$.Whatever'],
    ['a type that is newer than the schemas', 'AWS::Brandnew::Thing', '$.Whatever'],
    ['a name at some depth', 'AWS::EC2::Instance', '$..Ebs'],
  ])('is not taken for one: %s', (_, type, path) => {
    expect(told(of(type, `  select: ${path}\n  assert: { type: object }`))).toEqual([])
  })
})

describe('a pack', () => {
  test('that is strict gives its members that parameter, and says so once', () => {
    const pack = parsePack(
      'id: mine\ntitle: Ours\nversion: 1\nstrict: true\npolicies: [a]\nchecklist: [b]\n',
      'p.yaml',
    )
    expect(pack).toMatchObject({ policies: [{ id: 'a', with: { strict: true } }] })
    expect(pack).toMatchObject({ checklist: [{ id: 'b', reason: 'no template or plan shows it' }] })
  })

  test('is a list of ids, with parameters where it sets some', () => {
    const pack = parsePack(
      'id: mine\ntitle: Ours\nversion: 2\npolicies:\n  - a\n  - { id: b, with: { ports: [22] } }\n',
      'p.yaml',
    )
    expect(pack).toEqual({
      id: 'mine',
      title: 'Ours',
      version: '2',
      about: null,
      framework: null,
      policies: [
        { id: 'a', with: {}, controls: [], why: null },
        { id: 'b', with: { ports: [22] }, controls: [], why: null },
      ],
      planned: [],
      checklist: [],
    })
  })
})
