import { describe, expect, test } from 'vitest'
import type { Path } from '../../../../src/model/truth.ts'
import { given, resourceNamed } from '../resolve-text.ts'
import { expandText, propertiesOf, typesIn } from './expand-text.ts'

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

describe('loops inside a resource of SAM', () => {
  const looped = `Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]
Parameters:
  Paths: { Type: CommaDelimitedList, Default: 'a,b' }
Globals:
  Function: { Timeout: 3 }
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      InlineCode: a
      Handler: a
      Runtime: python3.13
      Events:
        Fn::ForEach::Paths:
          - Path
          - !Ref Paths
          - Get$\{Path}:
              Type: Api
              Properties:
                Path: /$\{Path}
                Method: get
        Nightly: { Type: Schedule, Properties: { Schedule: rate(1 day) } }
      Environment:
        Variables:
          Fn::ForEach::Names: [Name, [X, Y], { '$\{Name}_URL': !Ref Name }]
`

  test('make events, and what those make, at the places of the loop', async () => {
    const expanded = await expandText(looped)

    expect(expanded.notes).toEqual([])
    expect(resourceNamed(expanded, 'F').deployment.open).toEqual([])
    expect(Object.keys(typesIn(expanded))).toEqual(
      expect.arrayContaining(['FGetaPermissionProd', 'FGetbPermissionProd', 'FNightly']),
    )
    expect(resourceNamed(expanded, 'FGetbPermissionProd').locate([], null).range?.line).toBe(17)
    expect(propertiesOf(expanded, 'F')).toMatchObject({
      Environment: { Variables: { X_URL: 'X', Y_URL: 'Y' } },
      Timeout: 3,
    })
    const place = resourceNamed(expanded, 'F').locate(['Environment', 'Variables', 'Y_URL'], null)
    expect(place.range?.line).toBe(25)
    expect(resourceNamed(expanded, 'F').locate(['Timeout'], null).range?.line).toBe(5)
  })

  test('are followed for the default of a parameter, unless every value counts', async () => {
    const all = await expandText(looped, { given: given({}, 'all') })
    const others = await expandText(looped, { given: given({ Paths: 'c' }) })

    expect(resourceNamed(all, 'F').deployment.open).not.toEqual([])
    expect(Object.keys(typesIn(others))).toContain('FGetcPermissionProd')
    expect(Object.keys(typesIn(others))).not.toContain('FGetaPermissionProd')
  })
})
