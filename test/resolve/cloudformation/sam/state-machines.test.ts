// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes holes in this way
import { describe, expect, test } from 'vitest'
import type { Path } from '../../../../src/model/truth.ts'
import { resourceNamed } from '../resolve-text.ts'
import { showCondition } from '../show.ts'
import { expandText, propertiesOf, samText, typesIn } from './expand-text.ts'

const machine = (properties: string, more = '') =>
  expandText(
    samText(`Parameters: { P: { Type: String, Default: p } }
Conditions: { C: !Equals [!Ref AWS::AccountId, '1'] }
Resources:
  M:
    Type: AWS::Serverless::StateMachine
    ${more}
    Properties:
${properties.replaceAll(/^/gm, '      ')}
`),
  )

const assumedBy = (service: string) => ({
  Version: '2012-10-17',
  Statement: [{ Action: ['sts:AssumeRole'], Effect: 'Allow', Principal: { Service: [service] } }],
})

const created = { Key: 'stateMachine:createdBy', Value: 'SAM' }

describe('a state machine', () => {
  test('is one of Step Functions, with a role of its own', async () => {
    const expanded = await machine('DefinitionUri: s3://b/k/m.json?versionId=3', 'Condition: C')
    expect(expanded.notes).toEqual([])
    expect(typesIn(expanded)).toEqual({
      M: 'AWS::StepFunctions::StateMachine',
      MRole: 'AWS::IAM::Role',
    })
    expect(propertiesOf(expanded, 'M')).toEqual({
      DefinitionS3Location: { Bucket: 'b', Key: 'k/m.json', Version: '3' },
      RoleArn: '<MRole.Arn of AWS::IAM::Role>',
      Tags: [created],
    })
    expect(propertiesOf(expanded, 'MRole')).toEqual({
      AssumeRolePolicyDocument: assumedBy('states.amazonaws.com'),
      ManagedPolicyArns: [],
      Tags: [created],
    })
    expect(showCondition(resourceNamed(expanded, 'MRole').exists)).toBe('C (AWS::AccountId = 1)')
  })

  test('has its definition as text, with what is known later put in', async () => {
    const expanded = await machine(`Definition:
  StartAt: A
  States: { A: { Type: Task, Resource: !Ref P, Secret: '{{resolve:ssm:s:1}}' } }
DefinitionSubstitutions: { Own: o }`)
    const { DefinitionString: text, DefinitionSubstitutions: values } = propertiesOf(expanded, 'M')
    expect(JSON.parse(String(text))).toEqual({
      StartAt: 'A',
      States: {
        A: {
          Type: 'Task',
          Resource: '${definition_substitution_1}',
          Secret: '${definition_substitution_2}',
        },
      },
    })
    expect(values).toMatchObject({
      Own: 'o',
      definition_substitution_1: { when: 'P = p', then: 'p' },
      definition_substitution_2: '<runtime: it is read from the Parameter Store at deployment>',
    })
  })

  test('has its definition beside the template named as its place', async () => {
    const expanded = await machine('DefinitionUri: machine.asl.json')
    expect(propertiesOf(expanded, 'M')).toMatchObject({ DefinitionS3Location: 'machine.asl.json' })
  })

  test('has a role with the policies that it asks for, and those that tracing needs', async () => {
    const expanded = await machine(`DefinitionUri: { Bucket: b, Key: k }
Tracing: { Enabled: true }
Logging: { Level: ALL }
RolePath: /m/
PermissionsBoundary: arn:b
Tags: { team: blue }
Policies:
  - AmazonS3ReadOnlyAccess
  - LambdaInvokePolicy: { FunctionName: f }
  - Statement: [{ Effect: Allow, Action: '*', Resource: '*' }]
  - AmazonS3ReadOnlyAccess`)
    expect(propertiesOf(expanded, 'MRole')).toMatchObject({
      ManagedPolicyArns: [
        'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess',
        'arn:aws:iam::aws:policy/AWSXrayWriteOnlyAccess',
      ],
      Policies: [
        {
          PolicyName: 'MRolePolicy1',
          PolicyDocument: { Statement: [{ Action: ['lambda:InvokeFunction'] }] },
        },
        {
          PolicyName: 'MRolePolicy2',
          PolicyDocument: { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
        },
      ],
      Path: '/m/',
      PermissionsBoundary: 'arn:b',
      Tags: [created, { Key: 'team', Value: 'blue' }],
    })
    expect(propertiesOf(expanded, 'M')).toMatchObject({
      LoggingConfiguration: { Level: 'ALL' },
      TracingConfiguration: { Enabled: true },
    })
  })

  test('makes no role where it names one', async () => {
    const expanded = await machine('DefinitionUri: s3://b/k\nRole: arn:r')
    expect(typesIn(expanded)).toEqual({ M: 'AWS::StepFunctions::StateMachine' })
    expect(propertiesOf(expanded, 'M')).toMatchObject({ RoleArn: 'arn:r' })
  })

  test('publishes a version, and shifts an alias to it that events start', async () => {
    const expanded = await machine(`DefinitionUri: s3://b/k
AutoPublishAlias: live
UseAliasAsEventTarget: true
DeploymentPreference: { Type: CANARY, Percentage: 5, Interval: 1 }
Events: { E: { Type: EventBridgeRule, Properties: { Pattern: { source: [a] } } } }`)
    expect(propertiesOf(expanded, 'MVersion')).toEqual({
      StateMachineArn: '<M of AWS::StepFunctions::StateMachine>',
      StateMachineRevisionId: '<M.StateMachineRevisionId of AWS::StepFunctions::StateMachine>',
    })
    expect(propertiesOf(expanded, 'MAliaslive')).toEqual({
      Name: 'live',
      DeploymentPreference: {
        Type: 'CANARY',
        Percentage: 5,
        Interval: 1,
        StateMachineVersionArn: '<MVersion of AWS::StepFunctions::StateMachineVersion>',
      },
    })
    expect(propertiesOf(expanded, 'ME')).toMatchObject({
      Targets: [{ Arn: '<MAliaslive of AWS::StepFunctions::StateMachineAlias>' }],
    })
  })

  test('is started by its events, with a role for each', async () => {
    const expanded = await machine(`DefinitionUri: s3://b/k
PermissionsBoundary: arn:b
Tags: { team: blue }
PropagateTags: true
Events:
  E:
    Type: Schedule
    Properties: { Schedule: rate(1 day), Enabled: false, DeadLetterConfig: { Type: SQS } }
  V: { Type: ScheduleV2, Properties: { ScheduleExpression: rate(1 day) } }`)
    expect(propertiesOf(expanded, 'ME')).toEqual({
      ScheduleExpression: 'rate(1 day)',
      State: 'DISABLED',
      Targets: [
        {
          Arn: '<M of AWS::StepFunctions::StateMachine>',
          Id: 'MEStepFunctionsTarget',
          RoleArn: '<MERole.Arn of AWS::IAM::Role>',
          DeadLetterConfig: { Arn: '<MEQueue.Arn of AWS::SQS::Queue>' },
        },
      ],
    })
    expect(propertiesOf(expanded, 'MERole')).toEqual({
      AssumeRolePolicyDocument: assumedBy('events.amazonaws.com'),
      Policies: [
        {
          PolicyName: 'MERoleStartExecutionPolicy',
          PolicyDocument: {
            Statement: [
              {
                Action: 'states:StartExecution',
                Effect: 'Allow',
                Resource: '<M of AWS::StepFunctions::StateMachine>',
              },
            ],
          },
        },
      ],
      PermissionsBoundary: 'arn:b',
      Tags: [{ Key: 'team', Value: 'blue' }],
    })
    expect(propertiesOf(expanded, 'MEQueue')).toEqual({ Tags: [{ Key: 'team', Value: 'blue' }] })
    expect(propertiesOf(expanded, 'MVRole')).toMatchObject({
      AssumeRolePolicyDocument: assumedBy('scheduler.amazonaws.com'),
      Policies: [{ PolicyName: 'MVStartExecutionPolicy' }],
    })
  })

  test.each([
    ['{}', 'it has neither a Definition nor a DefinitionUri'],
    ['{ Definition: { StartAt: A }, DefinitionUri: s3://b/k }', 'it has both a Definition and'],
    ['{ DefinitionUri: { Bucket: b } }', 'its DefinitionUri needs a Bucket and a Key'],
    ['{ DefinitionUri: a, Role: r, Policies: [AWSLambdaRole] }', 'it has both a Role and Policies'],
    [
      '{ DefinitionUri: a, DeploymentPreference: { Type: CANARY } }',
      'DeploymentPreference needs an',
    ],
    ['{ DefinitionUri: a, UseAliasAsEventTarget: true }', 'UseAliasAsEventTarget needs an'],
    ['{ DefinitionUri: a, AutoPublishAlias: !Ref P }', 'its AutoPublishAlias must be text'],
    ['{ DefinitionUri: a, Logging: on }', 'Logging must be a map'],
    ['{ DefinitionUri: a, Events: { E: { Type: Schedule } } }', 'Schedule is missing in event "E"'],
  ])('is still judged where SAM would refuse %s', async (properties, reason) => {
    const expanded = await expandText(
      samText(
        `Parameters: { P: { Type: String, Default: p } }\nResources: { M: { Type: AWS::Serverless::StateMachine, Properties: ${properties} } }\n`,
      ),
    )
    expect(expanded.notes.join('\n')).toContain(`SAM would refuse the StateMachine "M": ${reason}`)
    expect(resourceNamed(expanded, 'M').type).toBe('AWS::StepFunctions::StateMachine')
  })

  test('has an event of a function left open', async () => {
    const expanded = await machine(
      'DefinitionUri: s3://b/k\nEvents: { E: { Type: SQS, Properties: { Queue: q } } }',
    )
    expect(resourceNamed(expanded, 'M').deployment.open).toEqual([
      'event "E" of type "SQS" was not expanded',
    ])
  })
})

test.each<[string, Path, string]>([
  ['M', ['LoggingConfiguration', 'Level'], '/Resources/M/Properties/Logging/Level'],
  ['M', ['DefinitionS3Location'], '/Resources/M/Properties/DefinitionUri'],
  [
    'MRole',
    ['Policies', 0, 'PolicyDocument', 'Statement', 0],
    '/Resources/M/Properties/Policies/0/Statement/0',
  ],
  ['MRole', ['ManagedPolicyArns', 0], '/Resources/M/Properties/Tracing'],
  ['MVersion', [], '/Resources/M/Properties/AutoPublishAlias'],
  ['MAliaslive', ['DeploymentPreference'], '/Resources/M/Properties/AutoPublishAlias'],
  ['ME', [], '/Resources/M/Properties/Events/E'],
  ['ME', ['ScheduleExpression'], '/Resources/M/Properties/Events/E/Properties/Schedule'],
  ['ME', ['Targets', 0, 'Input'], '/Resources/M/Properties/Events/E/Properties/Input'],
  ['MERole', ['Policies', 0], '/Resources/M/Properties/Events/E'],
  ['MERole', ['PermissionsBoundary'], '/Resources/M/Properties/PermissionsBoundary'],
  ['MEQueue', [], '/Resources/M/Properties/Events/E/Properties/DeadLetterConfig'],
])('%s %j is found at %s', async (address, path, pointer) => {
  const expanded = await machine(`DefinitionUri: s3://b/k
Logging: { Level: ALL }
Tracing: { Enabled: true }
PermissionsBoundary: arn:b
AutoPublishAlias: live
Policies:
  - Statement: [{ Effect: Allow, Action: '*', Resource: '*' }]
Events:
  E:
    Type: Schedule
    Properties: { Schedule: rate(1 day), Input: '{}', DeadLetterConfig: { Type: SQS } }`)
  expect(resourceNamed(expanded, address).locate(path, null).pointer).toBe(pointer)
})
