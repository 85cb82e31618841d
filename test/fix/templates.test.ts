import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../runs.ts'
import { mended } from './mended.ts'

const queue = 'sqs-queue-encrypted'
const key = 'cmk-backing-key-rotation-enabled'

/** The template after it was mended by safe edits. */
const mendedTo = async (text: string, policy = queue, name = 'a.yaml') =>
  (await mended({ [name]: text }, policy)).texts[name]

test.each([
  [
    'a value alone is replaced, comments stay',
    'Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      # why not\n      SqsManagedSseEnabled:   false   # for now\n      QueueName: q\n',
    'Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      # why not\n      SqsManagedSseEnabled:   true   # for now\n      QueueName: q\n',
  ],
  [
    'between brackets',
    'Resources: { Q: { Type: AWS::SQS::Queue, Properties: {SqsManagedSseEnabled: false} } } # one line\n',
    'Resources: { Q: { Type: AWS::SQS::Queue, Properties: {SqsManagedSseEnabled: true} } } # one line\n',
  ],
  [
    'in quotes',
    "Resources:\n  'Q':\n    'Type': AWS::SQS::Queue\n    \"Properties\":\n      'SqsManagedSseEnabled': 'false'\n",
    "Resources:\n  'Q':\n    'Type': AWS::SQS::Queue\n    \"Properties\":\n      'SqsManagedSseEnabled': true\n",
  ],
  [
    'with the line ends of Windows',
    'Resources:\r\n  Q:\r\n    Type: AWS::SQS::Queue\r\n    Properties:\r\n      SqsManagedSseEnabled: false\r\n',
    'Resources:\r\n  Q:\r\n    Type: AWS::SQS::Queue\r\n    Properties:\r\n      SqsManagedSseEnabled: true\r\n',
  ],
])('%s', async (_, before, expected) => {
  expect(await mendedTo(before)).toBe(expected)
})

test.each([
  [
    'behind the last member that is one line',
    'Resources:\n  K:\n    Type: AWS::KMS::Key\n    Properties:\n      Enabled: true # yes\n      KeyPolicy:\n        Version: "2012-10-17"\n        Statement: []\n',
    'Resources:\n  K:\n    Type: AWS::KMS::Key\n    Properties:\n      Enabled: true # yes\n      EnableKeyRotation: true\n      KeyPolicy:\n        Version: "2012-10-17"\n        Statement: []\n',
  ],
  [
    'before members that all are several lines',
    'Resources:\n    K:\n        Type: AWS::KMS::Key\n        Properties:\n            KeyPolicy:\n                Statement: []\n',
    'Resources:\n    K:\n        Type: AWS::KMS::Key\n        Properties:\n            EnableKeyRotation: true\n            KeyPolicy:\n                Statement: []\n',
  ],
  [
    'with the properties, where there are none',
    'Resources:\n    K:\n        Type: AWS::KMS::Key # a key\n',
    'Resources:\n    K:\n        Type: AWS::KMS::Key # a key\n        Properties:\n            EnableKeyRotation: true\n',
  ],
  [
    'into properties that are empty',
    'Resources:\n  K:\n    Type: AWS::KMS::Key\n    Properties: {}\n',
    'Resources:\n  K:\n    Type: AWS::KMS::Key\n    Properties: { EnableKeyRotation: true }\n',
  ],
  [
    'in a text that does not end its last line',
    'Resources:\n  K:\n    Type: AWS::KMS::Key\n    Properties:\n      Enabled: true',
    'Resources:\n  K:\n    Type: AWS::KMS::Key\n    Properties:\n      Enabled: true\n      EnableKeyRotation: true',
  ],
])('a member is added %s', async (_, before, expected) => {
  expect(await mendedTo(before, key)).toBe(expected)
})

test.each([
  [
    '{"Resources":{"K":{"Type":"AWS::KMS::Key"}}}',
    '{"Resources":{"K":{"Type":"AWS::KMS::Key", "Properties": {"EnableKeyRotation":true}}}}',
  ],
  [
    '{\n\t"Resources": {\n\t\t"K": {\n\t\t\t"Type": "AWS::KMS::Key",\n\t\t\t"Properties": {\n\t\t\t\t"Enabled": true\n\t\t\t}\n\t\t}\n\t}\n}\n',
    '{\n\t"Resources": {\n\t\t"K": {\n\t\t\t"Type": "AWS::KMS::Key",\n\t\t\t"Properties": {\n\t\t\t\t"Enabled": true,\n\t\t\t\t"EnableKeyRotation": true\n\t\t\t}\n\t\t}\n\t}\n}\n',
  ],
  [
    '{\n  "Resources": {\n    "K": {\n      "Type": "AWS::KMS::Key",\n      "Properties": { "EnableKeyRotation": false }\n    }\n  }\n}\n',
    '{\n  "Resources": {\n    "K": {\n      "Type": "AWS::KMS::Key",\n      "Properties": { "EnableKeyRotation": true }\n    }\n  }\n}\n',
  ],
])('JSON keeps its layout: %j', async (before, expected) => {
  const made = await mendedTo(before, key, 'a.json')
  expect(made).toBe(expected)
})

test('the branch of a condition is mended that fails, and no other one', async () => {
  const text = (value: string) =>
    `Parameters:\n  Stage: { Type: String, Default: dev }\nConditions:\n  Never: !Equals [!Ref Stage, prod]\nResources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      SqsManagedSseEnabled: !If [Never, true, ${value}]\n`
  expect(await mendedTo(text('false'))).toBe(text('true'))
})

const shared = `Resources:
  One:
    Type: AWS::SQS::Queue
    Properties:
      SqsManagedSseEnabled: &sealed false
  Two:
    Type: AWS::SQS::Queue
    Properties: { SqsManagedSseEnabled: *sealed }
`

test('what an anchor shares is not changed unasked, and an alias gives way to a value', async () => {
  expect(await mended({ 'a.yaml': shared }, queue)).toMatchObject({
    texts: { 'a.yaml': shared.replace('*sealed', 'true') },
    left: ['One: it writes to what an anchor shares with others'],
  })
})

test('a member that a merge key brings in is overruled', async () => {
  const text = (more: string) =>
    `Shared: &shared { SqsManagedSseEnabled: false, QueueName: q }\nResources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      <<: *shared\n      DelaySeconds: 1\n${more}`
  const { texts } = await mended({ 'a.yaml': text('').replace('Shared:', 'Metadata:') }, queue)
  expect(texts['a.yaml']).toBe(
    text('      SqsManagedSseEnabled: true\n').replace('Shared:', 'Metadata:'),
  )
})

test('what replaces a resource, and a reference that would be lost, wait for a person', async () => {
  const text = `Parameters:
  Sealed: { Type: String, Default: "false" }
Resources:
  Disk:
    Type: AWS::EC2::Volume
    Properties: { AvailabilityZone: a, Size: 8 }
  Queue:
    Type: AWS::SQS::Queue
    Properties: { SqsManagedSseEnabled: !Ref Sealed }
`
  expect((await mended({ 'a.yaml': text }, 'encrypted-volumes')).left).toEqual([
    'Disk: it replaces the resource, with all that is in it',
  ])
  expect((await mended({ 'a.yaml': text }, queue)).left).toEqual([
    'Queue: it takes a function or a reference away',
  ])
  const all = await mended({ 'a.yaml': text }, queue, { unsafe: true })
  expect(all.texts['a.yaml']).toBe(text.replace('!Ref Sealed', 'true'))
})

test('an edit that makes another finding is dropped', async () => {
  const folder = {
    'a.yaml':
      'Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      SqsManagedSseEnabled: false\n',
    'mine/no-managed-key/policy.yaml': `id: no-managed-key
title: Queue has no key of the service
severity: high
resource: AWS::SQS::Queue
why: It is against what we have agreed on with the people who watch over keys.
check: { assert: { properties: { SqsManagedSseEnabled: { const: false } } } }
fix: { cloudformation: "SqsManagedSseEnabled: false" }
sources: [https://docs.aws.amazon.com/x]
`,
  }
  const options = { policies: ['mine'], policy: [queue, 'no-managed-key'] }
  const cwd = await mended(folder, queue, options)
  expect(cwd.left).toEqual(['Q: the edit makes another finding: no-managed-key of Q'])
  expect(cwd.texts).toEqual({})
})

test('what a tool has made is never edited', async () => {
  const text = '{"Resources":{"K":{"Type":"AWS::KMS::Key"}}}'
  const { texts, left } = await mended({ 'cdk.out/App.template.json': text }, key, {
    paths: ['cdk.out/App.template.json'],
  })
  expect(texts).toEqual({})
  expect(left).toEqual([
    'K: cdk.out/App.template.json is generated: mend the app that it is made from',
  ])
})

test('a person keeps every comment and every other line, however a template is laid out', async () => {
  const blanks = fc.constantFrom('  ', '    ', '   ')
  const comment = fc.constantFrom('', ' # so it is', '   #')
  const layout = fc.record({ unit: blanks, comment, isFlow: fc.boolean(), names: fc.nat(3) })
  await fc.assert(
    fc.asyncProperty(layout, async ({ unit, comment: note, isFlow, names }) => {
      const others = Array.from({ length: names + 1 }, (_, index) => `Other${index}: value`)
      const properties = isFlow
        ? [`${unit.repeat(2)}Properties: { ${others.join(', ')} }${note}`]
        : [
            `${unit.repeat(2)}Properties:${note}`,
            ...others.map((other) => `${unit.repeat(3)}${other}${note}`),
          ]
      const lines = [
        `Resources:${note}`,
        `${unit}K:`,
        `${unit.repeat(2)}Type: AWS::KMS::Key${note}`,
      ]
      const before = [...lines, ...properties, `${unit}# the end`, ''].join('\n')
      const made = (await mendedTo(before, key)) ?? ''
      const left = made.replace(/, EnableKeyRotation: true|\n *EnableKeyRotation: true/, '')
      expect(left).toBe(before)
      expect(made).not.toBe(before)
    }),
    runs(20),
  )
})

test('keys and layouts of a hostile template change nothing else', async () => {
  const names = fc.constantFrom('__proto__', 'constructor', 'Fn::If', '<<', 'a: b', '"', '')
  await fc.assert(
    fc.asyncProperty(
      names,
      fc.constantFrom('{}', '[]', '!Ref x', '*x', '~', '|\n    x'),
      async (name, value) => {
        const text = `Resources:\n  K:\n    Type: AWS::KMS::Key\n    Properties:\n      ${JSON.stringify(name)}: ${value}\n`
        const { texts } = await mended({ 'a.yaml': text }, key)
        for (const line of text.split('\n')) expect(texts['a.yaml'] ?? text).toContain(line)
      },
    ),
    runs(30),
  )
})
