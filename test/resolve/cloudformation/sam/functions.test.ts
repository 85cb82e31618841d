// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes holes in this way
import { describe, expect, test } from 'vitest'
import { given, resourceNamed } from '../resolve-text.ts'
import { show, showCondition } from '../show.ts'
import { expandText, propertiesOf, samText, typesIn } from './expand-text.ts'

const fn = (properties: string, more = '') =>
  samText(`${more}
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Handler: a.b
      Runtime: python3.13
      CodeUri: s3://bucket/key.zip
${properties.replaceAll(/^/gm, '      ')}
`)

const lambda = async (properties: string, more = '') =>
  propertiesOf(await expandText(fn(properties, more)), 'F')

const role = async (properties: string, more = '') =>
  propertiesOf(await expandText(fn(properties, more)), 'FRole')

const basic = 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'

describe('a function', () => {
  test('is one of Lambda, with a role of its own', async () => {
    const expanded = await expandText(fn(''))
    expect(expanded.errors).toEqual([])
    expect(expanded.notes).toEqual([])
    expect(expanded.resources[0]?.deployment.open).toEqual([])
    expect(typesIn(expanded)).toEqual({ F: 'AWS::Lambda::Function', FRole: 'AWS::IAM::Role' })
    expect(propertiesOf(expanded, 'F')).toEqual({
      Code: { S3Bucket: 'bucket', S3Key: 'key.zip' },
      Handler: 'a.b',
      Runtime: 'python3.13',
      Role: '<FRole.Arn of AWS::IAM::Role>',
      Tags: [{ Key: 'lambda:createdBy', Value: 'SAM' }],
    })
    expect(propertiesOf(expanded, 'FRole')).toEqual({
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Action: ['sts:AssumeRole'],
            Effect: 'Allow',
            Principal: { Service: ['lambda.amazonaws.com'] },
          },
        ],
      },
      ManagedPolicyArns: [basic],
      Tags: [{ Key: 'lambda:createdBy', Value: 'SAM' }],
    })
  })

  test.each([
    [
      'CodeUri: s3://b/k/l.zip?versionId=3',
      { S3Bucket: 'b', S3Key: 'k/l.zip', S3ObjectVersion: '3' },
    ],
    [
      'CodeUri: { Bucket: b, Key: k, Version: v }',
      { S3Bucket: 'b', S3Key: 'k', S3ObjectVersion: 'v' },
    ],
    ['CodeUri: ./src', './src'],
    ['InlineCode: pass', { ZipFile: 'pass' }],
    ['{ PackageType: Image, ImageUri: a/b:1 }', { ImageUri: 'a/b:1' }],
    [
      '{ CodeUri: s3://b/k, SourceKMSKeyArn: arn }',
      { S3Bucket: 'b', S3Key: 'k', SourceKMSKeyArn: 'arn' },
    ],
  ])('with %s has its code there', async (properties, code) => {
    const body = properties.startsWith('{') ? properties : `{ ${properties} }`
    const text = samText(
      `Resources: { F: { Type: AWS::Serverless::Function, Properties: ${body} } }`,
    )
    expect(propertiesOf(await expandText(text), 'F').Code).toEqual(code)
  })

  test.each([
    ['Tracing: Active', 'TracingConfig', { Mode: 'Active' }],
    ['Tracing: Disabled', 'TracingConfig', undefined],
    ['DeadLetterQueue: { Type: SQS, TargetArn: q }', 'DeadLetterConfig', { TargetArn: 'q' }],
    ['VpcConfig: { SubnetIds: [s] }', 'VpcConfig', { SubnetIds: ['s'] }],
    ['Environment: { Variables: { A: 1 } }', 'Environment', { Variables: { A: 1 } }],
    ['KmsKeyArn: k', 'KmsKeyArn', 'k'],
    ['ReservedConcurrentExecutions: 0', 'ReservedConcurrentExecutions', 0],
    ['Layers: [a]', 'Layers', ['a']],
    ['EphemeralStorage: { Size: 512 }', 'EphemeralStorage', { Size: 512 }],
    ['SnapStart: { ApplyOn: None }', 'SnapStart', { ApplyOn: 'None' }],
    ['CodeSigningConfigArn: c', 'CodeSigningConfigArn', 'c'],
    [
      'TenancyConfig: { TenantIsolationMode: PER_TENANT }',
      'TenancyConfig',
      { TenantIsolationMode: 'PER_TENANT' },
    ],
    [
      'CapacityProviderConfig: { Arn: a, PerExecutionEnvironmentMaxConcurrency: 2 }',
      'CapacityProviderConfig',
      {
        LambdaManagedInstancesCapacityProviderConfig: {
          CapacityProviderArn: 'a',
          PerExecutionEnvironmentMaxConcurrency: 2,
        },
      },
    ],
    [
      'Tags: { a: b, c: }',
      'Tags',
      [
        { Key: 'lambda:createdBy', Value: 'SAM' },
        { Key: 'a', Value: 'b' },
        { Key: 'c', Value: '' },
      ],
    ],
    ['{ Tags: { a: b }, PropagateTags: true }', 'Tags', [{ Key: 'a', Value: 'b' }]],
  ])('with %s has %s', async (properties, name, expected) => {
    const lines = properties.startsWith('{') ? 'Tags: { a: b }\nPropagateTags: true' : properties
    expect((await lambda(lines))[name]).toEqual(expected)
  })

  test('whose tracing a parameter decides is traced in the worlds where it does', async () => {
    const parameter = 'Parameters: { Mode: { Type: String, Default: Disabled } }'
    expect((await lambda('Tracing: !Ref Mode', parameter)).TracingConfig).toEqual({
      when: 'Mode = Disabled',
      then: '<absent>',
      otherwise: {
        Mode: {
          when: 'Mode = Disabled',
          then: 'Disabled',
          otherwise: '<parameter: parameter "Mode" can be given other values than its default>',
        },
      },
    })
  })

  test('hands its condition on, and what a loop makes it under', async () => {
    const expanded = await expandText(
      `
Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]
Parameters: { Names: { Type: CommaDelimitedList, Default: 'A,B' }, P: { Type: String } }
Conditions: { C: !Equals [!Ref P, p] }
Resources:
  Fn::ForEach::Functions:
    - Name
    - [A, B]
    - '\${Name}':
        Type: AWS::Serverless::Function
        Condition: C
        Properties: { InlineCode: a, Handler: a, Runtime: python3.13 }
`.replaceAll('\\$', '$'),
    )
    expect(typesIn(expanded)).toEqual({
      A: 'AWS::Lambda::Function',
      ARole: 'AWS::IAM::Role',
      B: 'AWS::Lambda::Function',
      BRole: 'AWS::IAM::Role',
    })
    expect(showCondition(resourceNamed(expanded, 'BRole').exists)).toBe('C (P = p)')
  })
})

describe('the role of a function', () => {
  test('has the policies that are named, each once', async () => {
    const policies = [
      'AWSLambdaBasicExecutionRole',
      'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
      'AdministratorAccess',
      'AWSLambdaVPCAccessExecutionRole',
      'arn:aws:iam::111111111111:policy/own',
      '!Ref Given',
    ]
    const { ManagedPolicyArns: arns } = await role(
      `Policies: [${policies.join(', ')}]\nVpcConfig: { SubnetIds: [s] }\nTracing: Active`,
      'Parameters: { Given: { Type: String } }',
    )
    expect(arns).toEqual([
      basic,
      'arn:aws:iam::aws:policy/AWSXrayWriteOnlyAccess',
      'arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole',
      'arn:aws:iam::aws:policy/AdministratorAccess',
      'arn:aws:iam::111111111111:policy/own',
      '<parameter: parameter "Given" has no default and no value was given>',
    ])
  })

  test('has the statements that stand in the function', async () => {
    const { Policies: policies } = await role(`Policies:
  - Version: '2012-10-17'
    Statement: [{ Effect: Allow, Action: '*', Resource: '*' }]
  - S3ReadPolicy: { BucketName: mine }`)
    expect(policies).toEqual([
      {
        PolicyName: 'FRolePolicy0',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
        },
      },
      {
        PolicyName: 'FRolePolicy1',
        PolicyDocument: {
          Statement: [
            {
              Effect: 'Allow',
              Action: [
                's3:GetObject',
                's3:ListBucket',
                's3:GetBucketLocation',
                's3:GetObjectVersion',
                's3:GetLifecycleConfiguration',
              ],
              Resource: ['arn:aws:s3:::mine', 'arn:aws:s3:::mine/*'],
            },
          ],
        },
      },
    ])
  })

  test('has what a condition gives to it where that holds', async () => {
    const { ManagedPolicyArns: arns, Policies: policies } = await role(
      `Policies:
  - !If [C, AdministratorAccess, !Ref 'AWS::NoValue']
  - !If [C, { AMIDescribePolicy: {} }, { Statement: [] }]`,
      'Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, p] }',
    )
    expect(arns).toEqual([
      basic,
      {
        when: 'C (P = p)',
        then: 'arn:aws:iam::aws:policy/AdministratorAccess',
        otherwise: '<absent>',
      },
    ])
    expect(policies).toEqual([
      {
        when: 'C (P = p)',
        then: {
          PolicyName: 'FRolePolicy1',
          PolicyDocument: {
            Statement: [{ Effect: 'Allow', Action: ['ec2:DescribeImages'], Resource: '*' }],
          },
        },
        otherwise: { PolicyName: 'FRolePolicy1', PolicyDocument: { Statement: [] } },
      },
    ])
  })

  test.each([
    ['DeadLetterQueue: { Type: SQS, TargetArn: q }', 'sqs:SendMessage'],
    ['DeadLetterQueue: { Type: SNS, TargetArn: q }', 'sns:Publish'],
  ])('may send to what %s names', async (properties, action) => {
    expect((await role(properties)).Policies).toEqual([
      {
        PolicyName: 'DeadLetterQueuePolicy',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Action: action, Resource: 'q', Effect: 'Allow' }],
        },
      },
    ])
  })

  test('is made only where the function names none', async () => {
    const own = 'Role: arn:aws:iam::111111111111:role/own'
    expect(typesIn(await expandText(fn(own)))).toEqual({ F: 'AWS::Lambda::Function' })
    const either = await expandText(
      fn(
        `Role: !If [C, arn:aws:iam::111111111111:role/own, !Ref 'AWS::NoValue']`,
        'Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, p] }',
      ),
    )
    expect(showCondition(resourceNamed(either, 'FRole').exists)).toBe('NOTC (not C (P = p))')
    expect(propertiesOf(either, 'F').Role).toEqual({
      when: 'C (P = p)',
      then: 'arn:aws:iam::111111111111:role/own',
      otherwise: '<FRole.Arn of AWS::IAM::Role>',
    })
  })

  test('lies in the partition of the stack, which may not be known', async () => {
    const { resources } = await expandText(fn('Tracing: Active'), { region: null })
    const shown = show(resources.find(({ address }) => address === 'FRole')?.properties)
    const partition =
      '<parameter: the partition that the stack is deployed to is not known before deployment>'
    expect(shown).toMatchObject({
      ManagedPolicyArns: [
        `arn:${partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole`,
        {
          when: 'AWS::Partition = aws',
          then: `arn:${partition}:iam::aws:policy/AWSXrayWriteOnlyAccess`,
          otherwise: `arn:${partition}:iam::aws:policy/AWSXRayDaemonWriteAccess`,
        },
      ],
    })
  })
})

describe('what else a function makes', () => {
  test('a version and an alias, which references find', async () => {
    const expanded = await expandText(
      `${fn('AutoPublishAlias: live\nProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 1 }')}
  R:
    Type: T
    Properties:
      P: [!Ref F.Alias, !Ref F.Version, !GetAtt F.Version.Version, !Sub '\${F.Alias}', !GetAtt FRole.Arn, !Ref F]
`.replaceAll('\\$', '$'),
    )
    expect(expanded.notes).toEqual([])
    expect(typesIn(expanded)).toEqual({
      F: 'AWS::Lambda::Function',
      FVersion32edd06e5c: 'AWS::Lambda::Version',
      FAliaslive: 'AWS::Lambda::Alias',
      FRole: 'AWS::IAM::Role',
      R: 'T',
    })
    expect(propertiesOf(expanded, 'FAliaslive')).toEqual({
      Name: 'live',
      FunctionName: '<F of AWS::Lambda::Function>',
      FunctionVersion: '<FVersion32edd06e5c.Version of AWS::Lambda::Version>',
      ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 1 },
    })
    expect(propertiesOf(expanded, 'R').P).toEqual([
      '<FAliaslive of AWS::Lambda::Alias>',
      '<FVersion32edd06e5c of AWS::Lambda::Version>',
      '<FVersion32edd06e5c.Version of AWS::Lambda::Version>',
      '<FAliaslive of AWS::Lambda::Alias>',
      '<FRole.Arn of AWS::IAM::Role>',
      '<F of AWS::Lambda::Function>',
    ])
  })

  test('an URL, and for anyone who calls it the permissions', async () => {
    const url = 'FunctionUrlConfig: { AuthType: NONE, Cors: { AllowOrigins: ["*"] } }'
    const expanded = await expandText(fn(url))
    expect(propertiesOf(expanded, 'FUrl')).toEqual({
      TargetFunctionArn: '<F of AWS::Lambda::Function>',
      AuthType: 'NONE',
      Cors: { AllowOrigins: ['*'] },
    })
    expect(propertiesOf(expanded, 'FUrlPublicPermissions')).toEqual({
      Action: 'lambda:InvokeFunctionUrl',
      FunctionName: '<F of AWS::Lambda::Function>',
      Principal: '*',
      FunctionUrlAuthType: 'NONE',
    })
    expect(propertiesOf(expanded, 'FURLInvokeAllowPublicAccess')).toMatchObject({
      Action: 'lambda:InvokeFunction',
      Principal: '*',
    })
    const closed = await expandText(fn('FunctionUrlConfig: { AuthType: AWS_IAM }'))
    expect(Object.keys(typesIn(closed))).toEqual(['F', 'FUrl', 'FRole'])
  })

  test('queues and topics for what it was invoked with', async () => {
    const expanded = await expandText(
      fn(`EventInvokeConfig:
  MaximumRetryAttempts: 1
  DestinationConfig:
    OnSuccess: { Type: SQS }
    OnFailure: { Type: SNS, Destination: 'arn:aws:sns:eu-west-1:111111111111:t' }`),
    )
    expect(typesIn(expanded)).toEqual({
      F: 'AWS::Lambda::Function',
      FEventInvokeConfigOnSuccessQueue: 'AWS::SQS::Queue',
      FEventInvokeConfig: 'AWS::Lambda::EventInvokeConfig',
      FRole: 'AWS::IAM::Role',
    })
    const { Policies: policies } = propertiesOf(expanded, 'FRole')
    expect(policies).toEqual([
      {
        PolicyName: 'FEventInvokeConfigOnSuccessSQSPolicy',
        PolicyDocument: {
          Statement: [
            {
              Action: 'sqs:SendMessage',
              Effect: 'Allow',
              Resource: '<FEventInvokeConfigOnSuccessQueue.Arn of AWS::SQS::Queue>',
            },
          ],
        },
      },
      {
        PolicyName: 'FEventInvokeConfigOnFailureSNSPolicy',
        PolicyDocument: {
          Statement: [
            {
              Action: 'sns:publish',
              Effect: 'Allow',
              Resource: 'arn:aws:sns:eu-west-1:111111111111:t',
            },
          ],
        },
      },
    ])
  })

  test('what CodeDeploy moves its traffic with', async () => {
    const expanded = await expandText(
      fn(
        'AutoPublishAlias: live\nDeploymentPreference: { Type: Canary10Percent5Minutes, Alarms: [a] }',
      ),
    )
    expect(Object.keys(typesIn(expanded)).slice(4)).toEqual([
      'ServerlessDeploymentApplication',
      'CodeDeployServiceRole',
      'FDeploymentGroup',
    ])
    expect(propertiesOf(expanded, 'CodeDeployServiceRole')).toMatchObject({
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSCodeDeployRoleForLambda'],
    })
    expect(propertiesOf(expanded, 'FDeploymentGroup')).toMatchObject({
      AlarmConfiguration: { Enabled: true, Alarms: [{ Name: 'a' }] },
      DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
      ServiceRoleArn: '<CodeDeployServiceRole.Arn of AWS::IAM::Role>',
    })
  })
})

describe('what SAM would refuse is told, and the rest is judged', () => {
  test.each([
    ['Propertys: 1', 'there is no property "Propertys"'],
    ['Tags: [1]', 'Tags must be a map'],
    [
      'ImageConfig: {}\nCapacityProviderConfig: { Arn: a }\nVpcConfig: { a: b }',
      "CapacityProviderConfig and VpcConfig can't stand together",
    ],
    [
      'ProvisionedConcurrencyConfig: { a: b }',
      'ProvisionedConcurrencyConfig needs AutoPublishAlias',
    ],
    ['PackageType: Image', "Handler can't stand with the PackageType Image"],
    [
      'DeadLetterQueue: { Type: S3, TargetArn: a }',
      'DeadLetterQueue needs a TargetArn, and SQS or SNS as its Type',
    ],
    [
      'FunctionUrlConfig: { AuthType: IAM }',
      'AuthType of FunctionUrlConfig must be AWS_IAM or NONE',
    ],
    [
      'Policies: [{ S3ReadPolicy: {} }]',
      'policy 0 is refused: policy template "S3ReadPolicy" needs its parameter BucketName',
    ],
    [
      'Policies: [{ Other: {} }]',
      'policy 0 is neither the name nor the ARN of a policy, nor a policy, nor a policy template',
    ],
  ])('%s', async (properties, clause) => {
    const expanded = await expandText(fn(properties))
    expect(expanded.notes).toEqual([`SAM would refuse the Function "F": ${clause}.`])
    expect(expanded.resources[0]?.deployment.open).toEqual([])
    expect(typesIn(expanded)).toMatchObject({ F: 'AWS::Lambda::Function', FRole: 'AWS::IAM::Role' })
  })

  test('a resource that the template declares itself is left as it is', async () => {
    const expanded = await expandText(`${fn('')}  FRole: { Type: AWS::SQS::Queue }\n`)
    expect(typesIn(expanded)).toEqual({ F: 'AWS::Lambda::Function', FRole: 'AWS::SQS::Queue' })
    expect(expanded.resources[0]?.deployment.open).toEqual([
      'SAM makes resource "FRole", which the template declares itself',
    ])
  })

  test('a type that nothing is known of leaves the graph open', async () => {
    const expanded = await expandText(
      samText('Resources: { R: { Type: AWS::Serverless::Other, Properties: { A: !Ref Made } } }'),
    )
    expect(typesIn(expanded)).toEqual({ R: 'AWS::Serverless::Other' })
    expect(propertiesOf(expanded, 'R')).toEqual({
      A: '<macro: SAM makes it out of other resources>',
    })
    expect(expanded.resources[0]?.deployment.open).toEqual([
      'resource "R" was not expanded: nothing is known of "AWS::Serverless::Other"',
    ])
  })
})

test('where every value of a parameter counts, a shape that one decides is open', async () => {
  const text = fn('AutoPublishAlias: !Ref P', 'Parameters: { P: { Type: String, Default: live } }')
  const { resources } = await expandText(text, { given: given({}, 'all') })
  expect(resources[0]?.deployment.open).toEqual([
    'SAM may make other resources where parameter "P" is not its default',
  ])
  const { resources: settled } = await expandText(text, { given: given({ P: 'x' }, 'all') })
  expect(settled[0]?.deployment.open).toEqual([])
})
