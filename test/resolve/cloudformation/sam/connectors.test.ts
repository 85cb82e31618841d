import { describe, expect, test } from 'vitest'
import { resourceNamed } from '../resolve-text.ts'
import { showCondition } from '../show.ts'
import { expandText, propertiesOf, samText, typesIn } from './expand-text.ts'

const resources = `
  F: { Type: AWS::Serverless::Function, Properties: { InlineCode: a, Handler: a, Runtime: python3.13 } }
  T: { Type: AWS::Serverless::SimpleTable }
  Q: { Type: AWS::SQS::Queue }
  S: { Type: AWS::SNS::Topic }
  A: { Type: AWS::ApiGateway::RestApi, Properties: { Name: a } }
  M: { Type: AWS::Serverless::StateMachine, Properties: { DefinitionUri: s3://b/k } }
`

const connect = (properties: string, more = '') =>
  expandText(
    samText(`Conditions: { C: !Equals [!Ref AWS::AccountId, '1'] }
Resources:${resources}
  Con:
    Type: AWS::Serverless::Connector
    ${more}
    Properties: ${properties}
`),
  )

describe('a connector', () => {
  test('gives a policy to the role of its source', async () => {
    const expanded = await connect(
      '{ Source: { Id: F }, Destination: { Id: T }, Permissions: [Write, Read] }',
      'Condition: C',
    )
    expect(expanded.notes).toEqual([])
    expect(propertiesOf(expanded, 'ConPolicy')).toEqual({
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: [
              'dynamodb:GetItem',
              'dynamodb:Query',
              'dynamodb:Scan',
              'dynamodb:BatchGetItem',
              'dynamodb:ConditionCheckItem',
              'dynamodb:PartiQLSelect',
            ],
            Resource: [
              '<T.Arn of AWS::DynamoDB::Table>',
              '<T.Arn of AWS::DynamoDB::Table>/index/*',
            ],
          },
          {
            Effect: 'Allow',
            Action: [
              'dynamodb:PutItem',
              'dynamodb:UpdateItem',
              'dynamodb:DeleteItem',
              'dynamodb:BatchWriteItem',
              'dynamodb:PartiQLDelete',
              'dynamodb:PartiQLInsert',
              'dynamodb:PartiQLUpdate',
            ],
            Resource: [
              '<T.Arn of AWS::DynamoDB::Table>',
              '<T.Arn of AWS::DynamoDB::Table>/index/*',
            ],
          },
        ],
      },
      Roles: ['<FRole of AWS::IAM::Role>'],
    })
    const policy = resourceNamed(expanded, 'ConPolicy')
    expect(policy.type).toBe('AWS::IAM::ManagedPolicy')
    expect(showCondition(policy.exists)).toBe('C (AWS::AccountId = 1)')
    expect(policy.locate([], null).pointer).toBe('/Resources/Con')
  })

  test('gives its destination a policy of its own', async () => {
    const expanded = await connect(
      '{ Source: { Id: S }, Destination: { Id: Q }, Permissions: [Write] }',
    )
    expect(propertiesOf(expanded, 'ConQueuePolicy')).toEqual({
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'sns.amazonaws.com' },
            Resource: '<Q.Arn of AWS::SQS::Queue>',
            Action: 'sqs:SendMessage',
            Condition: { ArnEquals: { 'aws:SourceArn': '<S of AWS::SNS::Topic>' } },
          },
        ],
      },
      Queues: ['<Q of AWS::SQS::Queue>'],
    })
  })

  test('lets its source invoke a function', async () => {
    const expanded = await connect(
      '{ Source: { Id: A, Qualifier: prod/GET/x }, Destination: [{ Id: F }], Permissions: [Write] }',
    )
    expect(propertiesOf(expanded, 'ConWriteLambdaPermissionDestination0')).toEqual({
      Action: 'lambda:InvokeFunction',
      FunctionName: '<F.Arn of AWS::Lambda::Function>',
      Principal: 'apigateway.amazonaws.com',
      SourceArn:
        'arn:aws:execute-api:eu-west-1:<parameter: the account that the stack is deployed to is not known before deployment>:<A of AWS::ApiGateway::RestApi>/prod/GET/x',
    })
  })

  test('joins resources outside of the template', async () => {
    const expanded = await connect(
      '{ Source: { Type: AWS::Serverless::Function, RoleName: r }, Destination: { Type: AWS::SNS::Topic, Arn: a }, Permissions: [Write] }',
    )
    expect(propertiesOf(expanded, 'ConPolicy')).toEqual({
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: ['sns:Publish'], Resource: ['a'] }],
      },
      Roles: ['r'],
    })
  })

  test.each([
    [
      'Source: { Id: F }, Destination: { Id: Nope }, Permissions: [Read]',
      'it names no resource of the template as Destination',
    ],
    [
      'Source: { Id: Q }, Destination: { Id: S }, Permissions: [Write]',
      'no connector joins resources of these types',
    ],
    [
      'Source: { Id: F }, Destination: { Id: S }, Permissions: [Read]',
      'between these types there is only Write',
    ],
    [
      'Source: { Id: M }, Destination: { Id: M }, Permissions: [Write]',
      'between these types there is only Read, or Read with Write',
    ],
    [
      'Source: { Id: F }, Destination: { Id: T }, Permissions: []',
      'its Permissions must be a list of Read and Write',
    ],
    [
      'Source: { Id: F, Type: x }, Destination: { Id: T }, Permissions: [Read]',
      'it names a resource by Id and otherwise as Source',
    ],
    [
      'Source: { Type: AWS::Lambda::Function }, Destination: { Id: T }, Permissions: [Read]',
      'the role of its source is not known',
    ],
    ['Source: { Id: F }, Destination: [], Permissions: [Read]', 'it has no Destination'],
  ])('of %s is one that SAM would refuse', async (properties, reason) => {
    const expanded = await connect(`{ ${properties} }`)
    expect(expanded.notes).toContain(`SAM would refuse the Connector "Con": ${reason}.`)
    expect(Object.keys(typesIn(expanded)).filter((name) => name.startsWith('Con'))).toEqual([])
  })
})

test('a connector stands in its source, of SAM or not', async () => {
  const expanded = await expandText(`Transform: AWS::Serverless-2016-10-31
Resources:
  F:
    Type: AWS::Serverless::Function
    Connectors:
      ToQueue:
        Properties:
          Destination: { Id: Q }
          Permissions: [Write]
    Properties: { InlineCode: a, Handler: a, Runtime: python3.13 }
  Q: { Type: AWS::SQS::Queue }
  S:
    Type: AWS::SNS::Topic
    Connectors:
      ToFunction: { Properties: { Destination: { Id: F }, Permissions: [Write] } }
`)
  expect(expanded.notes).toEqual([])
  expect(typesIn(expanded)).toMatchObject({
    FToQueuePolicy: 'AWS::IAM::ManagedPolicy',
    SToFunctionWriteLambdaPermission: 'AWS::Lambda::Permission',
  })
  expect(resourceNamed(expanded, 'FToQueuePolicy').locate([], null)).toMatchObject({
    pointer: '/Resources/F/Connectors/ToQueue',
    range: { line: 6, column: 7 },
  })
  expect(
    resourceNamed(expanded, 'SToFunctionWriteLambdaPermission').locate([], null),
  ).toMatchObject({ pointer: '/Resources/S/Connectors/ToFunction', range: { line: 15 } })
})

test.each([
  ['Connectors: []', 'they must be a map'],
  [
    "Connectors: { '': { Properties: {} } }",
    'the name something that can’t be a name must be alphanumeric',
  ],
  ['Connectors: { B: { Properties: {} } }', 'the template has another "QB"'],
  ['Connectors: { A: 1 }', '"A" must be a map with Properties'],
  [
    'Connectors: { A: { Properties: { SourceReference: 1 } } }',
    'the SourceReference of "A" must be a map',
  ],
  [
    'Connectors: { A: { Properties: { SourceReference: { Id: x } } } }',
    `the SourceReference of "A" can't have an Id`,
  ],
])('SAM would refuse %s', async (connectors, reason) => {
  const { notes } = await expandText(
    samText(
      `Resources:\n  QB: { Type: AWS::SQS::Queue }\n  Q: { Type: AWS::SQS::Queue, ${connectors} }\n`,
    ),
  )
  expect(notes).toContain(`SAM would refuse the Connectors of "Q": ${reason}.`)
})
