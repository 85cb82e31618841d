import { expect, test } from 'vitest'
import type { Path } from '../../../../src/model/truth.ts'
import { resourceNamed } from '../resolve-text.ts'
import { expandText } from './expand-text.ts'

const text = `Transform: AWS::Serverless-2016-10-31
Conditions: { C: !Equals [!Ref AWS::Region, x] }
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: s3://b/k
      Handler: h
      Runtime: python3.8
      Policies:
        - AdministratorAccess
        - S3ReadPolicy: { BucketName: b }
        - Version: '2012-10-17'
          Statement:
            - Effect: Allow
              Action: '*'
              Resource: '*'
        - !If
          - C
          - Statement:
              - { Effect: Allow, Action: '*', Resource: '*' }
          - !Ref AWS::NoValue
      DeadLetterQueue: { Type: SQS, TargetArn: q }
      AutoPublishAlias: live
      FunctionUrlConfig:
        AuthType: NONE
        Cors: { AllowOrigins: ['*'] }
      Events:
        Created: { Type: S3, Properties: { Bucket: !Ref B, Events: s3:ObjectCreated:* } }
        Nightly:
          Type: Schedule
          Properties:
            Schedule: rate(1 day)
  B:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: mine
`

const lineOf = (words: string): number => text.split('\n').findIndex((l) => l.includes(words)) + 1

test.each<[string, Path, string, string]>([
  ['F', [], '/Resources/F', '  F:'],
  ['F', ['Runtime'], '/Resources/F/Properties/Runtime', 'Runtime:'],
  ['F', ['Code', 'S3Bucket'], '/Resources/F/Properties/CodeUri', 'CodeUri'],
  [
    'F',
    ['DeadLetterConfig', 'TargetArn'],
    '/Resources/F/Properties/DeadLetterQueue/TargetArn',
    'DeadLetterQueue',
  ],
  ['FRole', [], '/Resources/F', '  F:'],
  ['FRole', ['AssumeRolePolicyDocument'], '/Resources/F', '  F:'],
  ['FRole', ['ManagedPolicyArns', 0], '/Resources/F', '  F:'],
  [
    'FRole',
    ['ManagedPolicyArns', 1],
    '/Resources/F/Properties/Policies/0',
    '- AdministratorAccess',
  ],
  [
    'FRole',
    ['Policies', 0, 'PolicyDocument'],
    '/Resources/F/Properties/DeadLetterQueue',
    'DeadLetterQueue',
  ],
  [
    'FRole',
    ['Policies', 1, 'PolicyDocument', 'Statement', 0, 'Action'],
    '/Resources/F/Properties/Policies/1',
    'S3ReadPolicy',
  ],
  [
    'FRole',
    ['Policies', 2, 'PolicyDocument', 'Statement', 0, 'Action'],
    '/Resources/F/Properties/Policies/2/Statement/0/Action',
    "Action: '*'",
  ],
  [
    'FRole',
    ['Policies', 3, 'Fn::If', '1', 'PolicyDocument', 'Statement', 0],
    '/Resources/F/Properties/Policies/3/Fn::If/1/Statement/0',
    '{ Effect',
  ],
  ['FAliaslive', ['Name'], '/Resources/F/Properties/AutoPublishAlias', 'AutoPublishAlias'],
  ['FUrl', [], '/Resources/F/Properties/FunctionUrlConfig', 'FunctionUrlConfig'],
  ['FUrl', ['AuthType'], '/Resources/F/Properties/FunctionUrlConfig/AuthType', 'AuthType'],
  [
    'FUrl',
    ['Cors', 'AllowOrigins', 0],
    '/Resources/F/Properties/FunctionUrlConfig/Cors/AllowOrigins/0',
    'Cors',
  ],
  [
    'FUrlPublicPermissions',
    ['Principal'],
    '/Resources/F/Properties/FunctionUrlConfig/AuthType',
    'AuthType',
  ],
  [
    'FNightly',
    ['ScheduleExpression'],
    '/Resources/F/Properties/Events/Nightly/Properties/Schedule',
    'rate(1 day)',
  ],
  ['B', ['BucketName'], '/Resources/B/Properties/BucketName', 'BucketName: mine'],
  ['B', [], '/Resources/B', '  B:'],
])('%s %j is found at %s', async (address, path, pointer, words) => {
  const place = resourceNamed(await expandText(text), address).locate(path, null)
  expect(place.pointer).toBe(pointer)
  expect(place.range?.line).toBe(lineOf(words))
  expect(place.file).toBe('stack.yaml')
})

test('what is missing in a generated resource is found at the resource of SAM, by its name', async () => {
  const { range } = resourceNamed(await expandText(text), 'FRole').locate([], 'PermissionsBoundary')
  expect(range).toEqual({ line: 4, column: 3, endLine: 4, endColumn: 4 })
})

test('a part of a resource that a loop makes is found in the loop', async () => {
  const expanded =
    await expandText(`Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]
Resources:
  Fn::ForEach::Functions:
    - Name
    - [A]
    - Fn$\{Name}:
        Type: AWS::Serverless::Function
        Properties:
          InlineCode: a
          Handler: a
          Runtime: python3.8
`)
  const place = resourceNamed(expanded, 'FnA').locate(['Runtime'], null)
  expect(place.range?.line).toBe(11)
  expect(resourceNamed(expanded, 'FnARole').locate([], null).range?.line).toBe(6)
})
