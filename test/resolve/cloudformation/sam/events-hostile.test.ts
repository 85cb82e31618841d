import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRun, prepareSam, prepareTemplate } from '../../../../src/resolve/index.ts'
import { given } from '../resolve-text.ts'
import { show } from '../show.ts'
import { expandText, samText } from './expand-text.ts'

const word = fc.constantFrom(
  ...[
    'ENABLED',
    's3:a',
    'arn:aws:glue:a:b:registry/r',
    'SQS',
    'Kafka',
    'BASIC_AUTH',
    '',
    '__proto__',
  ],
  ...[
    'VPC_SUBNET',
    'VPC_SECURITY_GROUP',
    'CLIENT_CERTIFICATE_TLS_AUTH',
    'JSON',
    '{{resolve:ssm:a}}',
  ],
)

const names = [
  ...['Ref', 'Fn::GetAtt', 'Fn::Sub', 'Fn::If', 'Fn::Join', 'Id', 'Type', 'URI', 'Arn', 'Target'],
  ...['QueueArn', 'QueueUrl', 'QueueLogicalId', 'OnFailure', 'Destination', 'Filters', 'Bucket'],
  ...['SchemaRegistryURI', 'EventRecordFormat', 'SchemaValidationConfigs', 'AccessConfigs', 'Key'],
  ...['Statement', 'Enabled', 'Properties', 'Qualifier', 'RoleName', 'toString', '__proto__'],
]

const reference = fc.constantFrom('B', 'U', 'Q', 'F', 'M', 'Nope', '__proto__')

/** Anything that a template may hold. */
const raw = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    word,
    fc.constantFrom(null, true, false, 0, -1, 1.5),
    fc.record({ Ref: reference }),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie('any'), { maxKeys: 3 }),
  ),
})).any

const mostly = (right: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 3, arbitrary: right }, { weight: 1, arbitrary: raw })

const text = mostly(word)
const map = mostly(fc.dictionary(fc.constantFrom(...names), raw, { maxKeys: 3 }))
const list = mostly(fc.array(raw, { maxLength: 3 }))

const access = mostly(fc.array(fc.record({ Type: word, URI: text }), { maxLength: 3 }))

const pulled = {
  Stream: text,
  Queue: text,
  Broker: text,
  Cluster: text,
  DatabaseName: text,
  StartingPosition: text,
  DestinationConfig: mostly(fc.record({ OnFailure: map })),
  SourceAccessConfigurations: access,
  SchemaRegistryConfig: map,
  SecretsManagerKmsKeyId: text,
  KafkaBootstrapServers: list,
  Topics: list,
  ConsumerGroupId: text,
  FilterCriteria: map,
}

const pushed = {
  Bucket: mostly(fc.record({ Ref: reference })),
  UserPool: mostly(fc.record({ Ref: reference })),
  Topic: mostly(fc.record({ Ref: reference })),
  Events: mostly(fc.array(word, { maxLength: 3 })),
  Trigger: mostly(fc.array(word, { maxLength: 3 })),
  Filter: map,
  SqsSubscription: map,
  Schedule: text,
  ScheduleExpression: text,
  Pattern: map,
  DeadLetterConfig: map,
  State: text,
  Enabled: raw,
  Target: map,
  LogGroupName: text,
  FilterPattern: text,
  Sql: text,
  SkillId: text,
}

const partly = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [] })

const event = fc.oneof(
  fc.record({
    Type: fc.constantFrom(
      'Kinesis',
      'DynamoDB',
      'SQS',
      'MSK',
      'MQ',
      'SelfManagedKafka',
      'DocumentDB',
    ),
    Properties: mostly(partly(pulled)),
  }),
  fc.record({
    Type: fc.constantFrom(
      ...['S3', 'SNS', 'Cognito', 'Schedule', 'ScheduleV2', 'CloudWatchEvent', 'EventBridgeRule'],
      ...['CloudWatchLogs', 'IoTRule', 'AlexaSkill'],
    ),
    Properties: mostly(partly(pushed)),
  }),
  raw,
)

const events = fc.dictionary(fc.constantFrom('A', 'C', 'E', 'Fn::ForEach::X', '__proto__'), event)

const connector = fc.record({
  Source: map,
  Destination: fc.oneof(map, fc.array(map, { maxLength: 2 })),
  Permissions: mostly(fc.array(fc.constantFrom('Read', 'Write'), { maxLength: 2 })),
})

const template = fc.record({
  Transform: fc.constant('AWS::Serverless-2016-10-31'),
  Resources: fc.record({
    B: fc.oneof(
      fc.constant({ Type: 'AWS::S3::Bucket' }),
      fc.record({ Type: fc.constant('AWS::S3::Bucket'), Properties: map, DependsOn: raw }),
    ),
    U: fc.record({ Type: fc.constant('AWS::Cognito::UserPool'), Properties: map }),
    Q: fc.record({ Type: fc.constant('AWS::SQS::Queue'), Connectors: raw }),
    F: fc.record({
      Type: fc.constant('AWS::Serverless::Function'),
      Condition: raw,
      Properties: partly({ Events: mostly(events), Tags: map, PropagateTags: raw, Role: raw }),
      Connectors: mostly(fc.dictionary(word, fc.record({ Properties: connector }), { maxKeys: 2 })),
    }),
    M: fc.record({
      Type: fc.constant('AWS::Serverless::StateMachine'),
      Properties: partly({
        ...{ Events: mostly(events), Definition: map, DefinitionUri: raw, Policies: raw },
        ...{ Tracing: map, AutoPublishAlias: text, DeploymentPreference: map, Tags: map },
        ...{ UseAliasAsEventTarget: raw, PropagateTags: raw, DefinitionSubstitutions: map },
      }),
    }),
    C: fc.record({ Type: fc.constant('AWS::Serverless::Connector'), Properties: connector }),
    P: fc.record({
      Type: fc.constant('AWS::Serverless::CapacityProvider'),
      Properties: partly({
        VpcConfig: map,
        InstanceRequirements: map,
        ScalingConfig: map,
        Tags: map,
      }),
    }),
    T: fc.record({
      Type: fc.constantFrom('AWS::Serverless::SimpleTable', 'AWS::Serverless::Application'),
      Properties: partly({ PrimaryKey: map, Location: raw, Parameters: map, Tags: map }),
    }),
  }),
})

const samRun = createRun()
await prepareSam(samRun, 'AWS::Serverless-2016-10-31')

test('no event, connector or state machine, however malformed, makes the expansion throw', () => {
  fc.assert(
    fc.property(template, (drawn) => {
      // As a parser makes it: `__proto__` is a key like others.
      const content = JSON.parse(JSON.stringify(drawn))
      const run = createRun()
      run.expandSam = samRun.expandSam
      const document = { content, locate: () => null, file: 'x', path: '/x', text: '' }
      const { resources } = prepareTemplate({ template: document, given: given() }, run)()
      const names = resources.map(({ address }) => address)
      expect(names).toEqual(expect.arrayContaining(['Q', 'F', 'P', 'T']))
      expect(new Set(names).size).toBe(names.length)
      for (const resource of resources) {
        expect(resource.type).not.toContain('Serverless')
        expect(resource.locate(['Policies', 0], null).pointer).toMatch(/^\/Resources\//)
        show(resource.properties)
      }
    }),
    { numRuns: 500 },
  )
})

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('')

const fn = (name: string, events: string) =>
  `  ${name}: { Type: AWS::Serverless::Function, Properties: { Events: { ${events} } } }\n`

const bucket = '  B: { Type: AWS::S3::Bucket }\n  U: { Type: AWS::Cognito::UserPool }\n'

test.each<[string, () => string]>([
  [
    'different events of one bucket',
    () =>
      fn(
        'F',
        times(
          13_000,
          (at) => `E${at}: { Type: S3, Properties: { Bucket: !Ref B, Events: e${at} } }, `,
        ),
      ),
  ],
  [
    'functions that one bucket invokes',
    () =>
      times(6_500, (at) =>
        fn(`F${at}`, 'E: { Type: S3, Properties: { Bucket: !Ref B, Events: e } }'),
      ),
  ],
  [
    'triggers of one user pool',
    () =>
      fn(
        'F',
        times(
          12_000,
          (at) => `E${at}: { Type: Cognito, Properties: { UserPool: !Ref U, Trigger: t${at} } }, `,
        ),
      ),
  ],
  [
    'topics read through queues',
    () =>
      fn(
        'F',
        times(
          13_000,
          (at) => `E${at}: { Type: SNS, Properties: { Topic: t, SqsSubscription: true } }, `,
        ),
      ),
  ],
  [
    'destinations of one connector',
    () =>
      `  S: { Type: AWS::SNS::Topic }\n  Q: { Type: AWS::SQS::Queue }\n  C:\n    Type: AWS::Serverless::Connector\n    Properties:\n      Source: { Id: S }\n      Permissions: [Write]\n      Destination: [${times(80_000, () => '{ Id: Q }, ')}]\n`,
  ],
  [
    'targets of a rule that connectors look through',
    () =>
      `  R:\n    Type: AWS::Events::Rule\n    Properties:\n      Targets: [${times(30_000, () => '{ Arn: !Ref X }, ')}]\n${times(
        4_000,
        (at) =>
          `  C${at}: { Type: AWS::Serverless::Connector, Properties: { Source: { Id: R }, Destination: { Id: B }, Permissions: [Write] } }\n`,
      )}`,
  ],
  [
    'functions in a definition',
    () =>
      `  M:\n    Type: AWS::Serverless::StateMachine\n    Properties:\n      Definition: { A: [${times(80_000, () => '!Ref AWS::NoValue, ').slice(0, 900_000)}] }\n`,
  ],
])('a megabyte of %s is expanded in seconds', async (_, write) => {
  const text = samText(`Resources:\n${bucket}${write()}`)
  expect(text.length).toBeLessThan(1_500_000)
  const started = performance.now()
  const { resources } = await expandText(text)
  expect(resources.length).toBeGreaterThan(0)
  expect(performance.now() - started).toBeLessThan(10_000)
})
