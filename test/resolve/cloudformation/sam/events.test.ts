import { describe, expect, test } from 'vitest'
import type { Path } from '../../../../src/model/truth.ts'
import { resourceNamed } from '../resolve-text.ts'
import { showCondition } from '../show.ts'
import { expandText, propertiesOf, samText, typesIn } from './expand-text.ts'

const others = `
  B: { Type: AWS::S3::Bucket, Properties: { BucketName: b } }
  U: { Type: AWS::Cognito::UserPool, Properties: { UserPoolName: u } }
  Q: { Type: AWS::SQS::Queue }
  S: { Type: AWS::SNS::Topic }
`

/** A function `F` with these events. */
const withEvents = (events: string, more = '') =>
  expandText(
    samText(`Conditions: { C: !Equals [!Ref AWS::AccountId, '1'] }
Resources:${others}
  F:
    Type: AWS::Serverless::Function
${more}
    Properties:
      InlineCode: a
      Handler: a
      Runtime: python3.13
      Events:
${events.replaceAll(/^/gm, '        ')}
`),
  )

const fn = '<F.Arn of AWS::Lambda::Function>'
const account =
  '<parameter: the account that the stack is deployed to is not known before deployment>'

const permission = (principal: string, more: Record<string, unknown> = {}) => ({
  Action: 'lambda:InvokeFunction',
  FunctionName: '<F of AWS::Lambda::Function>',
  Principal: principal,
  ...more,
})

describe('an event of a function', () => {
  test('adds to the notifications of a bucket, which it lets invoke the function', async () => {
    const expanded = await withEvents(`
Put: { Type: S3, Properties: { Bucket: !Ref B, Events: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'] } }
Same: { Type: S3, Properties: { Bucket: !Ref B, Events: 's3:ObjectCreated:*' } }
Some: { Type: S3, Properties: { Bucket: !Ref B, Events: 's3:ObjectCreated:*', Filter: { S3Key: { Rules: [] } } } }`)
    expect(expanded.notes).toEqual([])
    expect(propertiesOf(expanded, 'B')).toEqual({
      BucketName: 'b',
      NotificationConfiguration: {
        LambdaConfigurations: [
          { Function: fn, Event: 's3:ObjectCreated:*' },
          { Function: fn, Event: 's3:ObjectRemoved:*' },
          { Function: fn, Event: 's3:ObjectCreated:*', Filter: { S3Key: { Rules: [] } } },
        ],
      },
    })
    expect(propertiesOf(expanded, 'FPutPermission')).toEqual(
      permission('s3.amazonaws.com', { SourceAccount: account }),
    )
  })

  test('adds to the bucket only where the function exists', async () => {
    const expanded = await withEvents(
      'Put: { Type: S3, Properties: { Bucket: !Ref B, Events: a } }',
      '    Condition: C',
    )
    const when = 'C (AWS::AccountId = 1)'
    expect(propertiesOf(expanded, 'B')).toMatchObject({
      NotificationConfiguration: {
        LambdaConfigurations: [{ when, then: { Function: fn, Event: 'a' }, otherwise: '<absent>' }],
      },
    })
    expect(resourceNamed(expanded, 'B').exists).toBeNull()
    expect(showCondition(resourceNamed(expanded, 'FPutPermission').exists)).toBe(when)
  })

  test('becomes a trigger of a user pool', async () => {
    const expanded = await withEvents(`
In: { Type: Cognito, Properties: { UserPool: !Ref U, Trigger: [PreSignUp, PostConfirmation] } }`)
    expect(propertiesOf(expanded, 'U')).toEqual({
      UserPoolName: 'u',
      LambdaConfig: { PreSignUp: fn, PostConfirmation: fn },
    })
    expect(propertiesOf(expanded, 'FCognitoPermission')).toEqual(
      permission('cognito-idp.amazonaws.com', { SourceArn: '<U.Arn of AWS::Cognito::UserPool>' }),
    )
  })

  test('subscribes to a topic', async () => {
    const expanded = await withEvents(
      'N: { Type: SNS, Properties: { Topic: !Ref S, FilterPolicy: { a: [b] } } }',
    )
    expect(propertiesOf(expanded, 'FN')).toEqual({
      Protocol: 'lambda',
      Endpoint: fn,
      TopicArn: '<S of AWS::SNS::Topic>',
      FilterPolicy: { a: ['b'] },
    })
    expect(propertiesOf(expanded, 'FNPermission')).toEqual(
      permission('sns.amazonaws.com', { SourceArn: '<S of AWS::SNS::Topic>' }),
    )
  })

  test('reads a topic through a queue that is made for it', async () => {
    const expanded = await withEvents(
      'N: { Type: SNS, Properties: { Topic: !Ref S, SqsSubscription: true } }',
    )
    expect(typesIn(expanded)).toMatchObject({
      FN: 'AWS::SNS::Subscription',
      FNQueue: 'AWS::SQS::Queue',
      FNQueuePolicy: 'AWS::SQS::QueuePolicy',
      FNEventSourceMapping: 'AWS::Lambda::EventSourceMapping',
    })
    expect(propertiesOf(expanded, 'FNQueuePolicy')).toEqual({
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Action: 'sqs:SendMessage',
            Effect: 'Allow',
            Principal: '*',
            Resource: '<FNQueue.Arn of AWS::SQS::Queue>',
            Condition: { ArnEquals: { 'aws:SourceArn': '<S of AWS::SNS::Topic>' } },
          },
        ],
      },
      Queues: ['<FNQueue of AWS::SQS::Queue>'],
    })
    expect(propertiesOf(expanded, 'FRole')).toMatchObject({
      ManagedPolicyArns: [
        'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
        'arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole',
      ],
    })
  })

  test('maps a source, which the role may read, with what failed sent on', async () => {
    const expanded = await withEvents(`
K:
  Type: Kinesis
  Properties:
    Stream: arn:k
    StartingPosition: LATEST
    DestinationConfig: { OnFailure: { Type: SNS, Destination: !Ref S } }
Q: { Type: SQS, Properties: { Queue: !GetAtt Q.Arn, BatchSize: 5 } }
R: { Type: SQS, Properties: { Queue: arn:r } }`)
    expect(propertiesOf(expanded, 'FK')).toEqual({
      FunctionName: '<F of AWS::Lambda::Function>',
      EventSourceArn: 'arn:k',
      StartingPosition: 'LATEST',
      DestinationConfig: { OnFailure: { Destination: '<S of AWS::SNS::Topic>' } },
    })
    expect(propertiesOf(expanded, 'FRole')).toMatchObject({
      ManagedPolicyArns: [
        'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
        'arn:aws:iam::aws:policy/service-role/AWSLambdaKinesisExecutionRole',
        'arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole',
      ],
      Policies: [
        {
          PolicyName: 'FKSNSPolicy',
          PolicyDocument: {
            Statement: [
              { Action: 'sns:publish', Effect: 'Allow', Resource: '<S of AWS::SNS::Topic>' },
            ],
          },
        },
      ],
    })
  })

  test('reads brokers and clusters with the secrets that they need', async () => {
    const expanded = await withEvents(`
M:
  Type: MQ
  Properties:
    Broker: arn:b
    Queues: [q]
    SourceAccessConfigurations: [{ Type: BASIC_AUTH, URI: arn:s }]
S:
  Type: SelfManagedKafka
  Properties:
    KafkaBootstrapServers: ['k:9092']
    Topics: [t]
    ConsumerGroupId: g
    SourceAccessConfigurations: [{ Type: SASL_SCRAM_512_AUTH, URI: arn:k }]`)
    expect(expanded.notes).toEqual([])
    expect(propertiesOf(expanded, 'FS')).toMatchObject({
      SelfManagedEventSource: { Endpoints: { KafkaBootstrapServers: ['k:9092'] } },
      SelfManagedKafkaEventSourceConfig: { ConsumerGroupId: 'g' },
    })
    const secret = (uri: string) => ({
      Action: ['secretsmanager:GetSecretValue'],
      Effect: 'Allow',
      Resource: uri,
    })
    expect(propertiesOf(expanded, 'FRole')).toMatchObject({
      Policies: [
        {
          PolicyName: 'SamAutoGeneratedAMQPolicy',
          PolicyDocument: {
            Statement: [
              secret('arn:s'),
              { Action: ['mq:DescribeBroker'], Effect: 'Allow', Resource: 'arn:b' },
            ],
          },
        },
        {
          PolicyName: 'SelfManagedKafkaExecutionRolePolicy',
          PolicyDocument: { Version: '2012-10-17', Statement: [secret('arn:k')] },
        },
      ],
    })
  })

  test('is a rule that may invoke the function, with a queue for what it failed to deliver', async () => {
    const expanded = await withEvents(`
R:
  Type: EventBridgeRule
  Properties: { Pattern: { source: [a] }, RuleName: r, DeadLetterConfig: { Type: SQS, QueueLogicalId: Dead } }`)
    expect(propertiesOf(expanded, 'FR')).toEqual({
      EventPattern: { source: ['a'] },
      Name: 'r',
      Targets: [
        {
          Arn: fn,
          Id: 'FRLambdaTarget',
          DeadLetterConfig: { Arn: '<Dead.Arn of AWS::SQS::Queue>' },
        },
      ],
    })
    expect(propertiesOf(expanded, 'FRQueuePolicy')).toMatchObject({
      PolicyDocument: {
        Statement: [
          {
            Principal: { Service: 'events.amazonaws.com' },
            Condition: { ArnEquals: { 'aws:SourceArn': '<FR.Arn of AWS::Events::Rule>' } },
          },
        ],
      },
      Queues: ['<Dead of AWS::SQS::Queue>'],
    })
    expect(propertiesOf(expanded, 'FRPermission')).toEqual(
      permission('events.amazonaws.com', { SourceArn: '<FR.Arn of AWS::Events::Rule>' }),
    )
  })

  test('is a schedule with a role that invokes the function', async () => {
    const expanded = await withEvents(
      'V: { Type: ScheduleV2, Properties: { ScheduleExpression: rate(1 day) } }',
    )
    expect(propertiesOf(expanded, 'FV')).toEqual({
      ScheduleExpression: 'rate(1 day)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Name: 'FV',
      Target: { Arn: fn, RoleArn: '<FVRole.Arn of AWS::IAM::Role>' },
    })
    expect(propertiesOf(expanded, 'FVRole')).toMatchObject({
      Policies: [
        {
          PolicyName: 'FVLambdaPolicy',
          PolicyDocument: {
            Statement: [{ Action: 'lambda:InvokeFunction', Effect: 'Allow', Resource: fn }],
          },
        },
      ],
    })
  })

  test('takes entries of a log, messages of devices, and requests of a skill', async () => {
    const expanded = await withEvents(`
L: { Type: CloudWatchLogs, Properties: { LogGroupName: g, FilterPattern: e } }
I: { Type: IoTRule, Properties: { Sql: s } }
A: { Type: AlexaSkill }`)
    expect(propertiesOf(expanded, 'FL')).toEqual({
      LogGroupName: 'g',
      FilterPattern: 'e',
      DestinationArn: fn,
    })
    expect(propertiesOf(expanded, 'FLPermission')).toMatchObject({
      Principal: 'logs.amazonaws.com',
      SourceArn: `arn:aws:logs:eu-west-1:${account}:log-group:g:*`,
    })
    expect(propertiesOf(expanded, 'FI')).toEqual({
      TopicRulePayload: {
        Sql: 's',
        RuleDisabled: false,
        Actions: [{ Lambda: { FunctionArn: fn } }],
      },
    })
    expect(propertiesOf(expanded, 'FIPermission')).toMatchObject({
      SourceAccount: account,
      SourceArn: `arn:aws:iot:eu-west-1:${account}:rule/<FI of AWS::IoT::TopicRule>`,
    })
    // Without the id of a skill, any skill may invoke the function.
    expect(propertiesOf(expanded, 'FAPermission')).toEqual(permission('alexa-appkit.amazon.com'))
  })

  test.each([
    [
      '{ Type: S3, Properties: { Bucket: b, Events: a } }',
      'Bucket must refer to a bucket of the same template',
    ],
    [
      '{ Type: S3, Properties: { Bucket: !Ref Q, Events: a } }',
      'Bucket must refer to a bucket of the same template',
    ],
    [
      '{ Type: Cognito, Properties: { UserPool: !Ref B, Trigger: a } }',
      'UserPool must refer to a user pool of the same template',
    ],
    [
      '{ Type: SNS, Properties: { Topic: t, SqsSubscription: { QueueArn: a } } }',
      'SqsSubscription needs a QueueArn and a QueueUrl',
    ],
    ['{ Type: SQS }', 'Queue is missing'],
    [
      '{ Type: SQS, Properties: { Queue: q, ConsumerGroupId: g } }',
      'only sources of Kafka have a ConsumerGroupId',
    ],
    [
      '{ Type: SQS, Properties: { Queue: q, DestinationConfig: { OnFailure: { Type: X } } } }',
      'the Type of OnFailure must be SQS, SNS, S3 or Kafka',
    ],
    ['{ Type: MQ, Properties: { Broker: b } }', 'SourceAccessConfigurations must be a list'],
    [
      '{ Type: Schedule, Properties: { Schedule: s, State: ENABLED, Enabled: true } }',
      'it has both State and Enabled',
    ],
    [
      '{ Type: Schedule, Properties: { Schedule: s, DeadLetterConfig: { Type: SNS } } }',
      'DeadLetterConfig has neither an Arn nor the Type SQS',
    ],
    ['{ Type: Schedule, Properties: { Schedule: s, Retry: 1 } }', 'there is no property "Retry"'],
    ['{ Type: Schedule, Properties: [] }', 'Properties must be a map'],
    ['{ Properties: {} }', 'there is no Type'],
    ['text', 'there is no Type'],
  ])('%s is one that SAM would refuse', async (event, reason) => {
    const { notes, resources } = await withEvents(`E: ${event}`)
    expect(notes).toContain(`SAM would refuse the Function "F": ${reason} in event "E".`)
    expect(resources.some(({ type }) => type === 'AWS::Lambda::Function')).toBe(true)
  })

  test.each([
    ['E: { Type: Pigeon }', 'event "E" of type "Pigeon" was not expanded'],
    [
      "'Fn::ForEach::X': [A, !Ref AWS::NotificationARNs, { 'E&{A}': { Type: SNS } }]",
      'the events that "Fn::ForEach::X" makes were not expanded',
    ],
  ])('%s is left open', async (event, clause) => {
    const expanded = await withEvents(event)
    expect(resourceNamed(expanded, 'F').deployment.open).toEqual([clause])
  })
})

test('buckets and user pools that several functions change have the changes of all', async () => {
  const fnOf = (name: string, trigger: string) => `
  ${name}:
    Type: AWS::Serverless::Function
    Properties:
      InlineCode: a
      Handler: a
      Runtime: python3.13
      AutoPublishAlias: live
      Events:
        Put: { Type: S3, Properties: { Bucket: !Ref B, Events: ${trigger} } }
        In: { Type: Cognito, Properties: { UserPool: !Ref U, Trigger: ${trigger} } }`
  const expanded = await expandText(
    samText(`Resources:${others}${fnOf('F', 'one')}${fnOf('G', 'two')}${fnOf('H', 'two')}\n`),
  )
  const alias = (name: string) => `<${name}Aliaslive of AWS::Lambda::Alias>`
  expect(propertiesOf(expanded, 'B')).toMatchObject({
    NotificationConfiguration: {
      LambdaConfigurations: [
        { Function: alias('F'), Event: 'one' },
        { Function: alias('G'), Event: 'two' },
        { Function: alias('H'), Event: 'two' },
      ],
    },
  })
  expect(propertiesOf(expanded, 'U')).toMatchObject({
    LambdaConfig: { one: alias('F'), two: alias('G') },
  })
  expect(expanded.notes).toEqual([
    'SAM would refuse the Function "H": there is more than one function for a trigger of user pool "U" in event "In".',
  ])
  const place = (index: number) =>
    resourceNamed(expanded, 'B').locate(
      ['NotificationConfiguration', 'LambdaConfigurations', index, 'Event'],
      null,
    ).pointer
  expect([place(0), place(2)]).toEqual([
    '/Resources/F/Properties/Events/Put',
    '/Resources/H/Properties/Events/Put',
  ])
})

test.each<[string, Path, string]>([
  ['B', ['BucketName'], '/Resources/B/Properties/BucketName'],
  ['B', ['NotificationConfiguration'], '/Resources/F/Properties/Events/Put'],
  ['U', ['LambdaConfig', 'PreSignUp'], '/Resources/F/Properties/Events/In'],
  ['FPutPermission', ['SourceAccount'], '/Resources/F/Properties/Events/Put'],
  ['FK', ['BatchSize'], '/Resources/F/Properties/Events/K/Properties/BatchSize'],
  ['FK', ['EventSourceArn'], '/Resources/F/Properties/Events/K/Properties/Queue'],
  ['FRole', ['ManagedPolicyArns', 1], '/Resources/F/Properties/Events/K'],
  ['FNQueue', [], '/Resources/F/Properties/Events/N/Properties/SqsSubscription'],
  [
    'FNQueuePolicy',
    ['PolicyDocument', 'Statement', 0, 'Principal'],
    '/Resources/F/Properties/Events/N/Properties/SqsSubscription',
  ],
  ['FV', ['Target', 'Input'], '/Resources/F/Properties/Events/V/Properties/Input'],
  ['FVRole', [], '/Resources/F/Properties/Events/V'],
  ['FI', ['TopicRulePayload', 'Sql'], '/Resources/F/Properties/Events/I/Properties/Sql'],
  ['FAPermission', ['EventSourceToken'], '/Resources/F/Properties/Events/A/Properties/SkillId'],
])('%s %j is found at %s', async (address, path, pointer) => {
  const expanded = await withEvents(`
Put: { Type: S3, Properties: { Bucket: !Ref B, Events: a } }
In: { Type: Cognito, Properties: { UserPool: !Ref U, Trigger: PreSignUp } }
K: { Type: SQS, Properties: { Queue: q, BatchSize: 5 } }
N: { Type: SNS, Properties: { Topic: t, SqsSubscription: true } }
V: { Type: ScheduleV2, Properties: { ScheduleExpression: s, Input: i } }
I: { Type: IoTRule, Properties: { Sql: s } }
A: { Type: AlexaSkill, Properties: { SkillId: s } }`)
  expect(resourceNamed(expanded, address).locate(path, null).pointer).toBe(pointer)
})
