// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes holes in this way
import fc from 'fast-check'
import type { RawMap } from '../../../src/model/document.ts'

const ref = (name: string) => ({ Ref: name })
const noValue = ref('AWS::NoValue')
const when = <T>(value: fc.Arbitrary<T>) =>
  fc
    .tuple(fc.constantFrom('C', 'D'), value, fc.oneof(value, fc.constant(noValue)), fc.boolean())
    .map(([condition, one, other, isFirst]) => ({
      'Fn::If': [condition, ...(isFirst ? [one, other] : [other, one])],
    }))
const perhaps = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: when(value) })

const text = fc.constantFrom('a', 'b-c', 'd_e')
const param = fc.constantFrom(ref('P'), { 'Fn::Sub': '${P}-x' }, ref('Given'))
const value = fc.oneof(text, param)

const statement = fc.record({
  Statement: fc.array(
    fc.record({
      Effect: fc.constantFrom('Allow', 'Deny'),
      Action: fc.constantFrom('*', 's3:*', ['sqs:SendMessage']),
      Resource: fc.oneof(fc.constant('*'), value),
    }),
    { minLength: 1, maxLength: 2 },
  ),
})

const policyTemplate = fc.oneof(
  fc.record({ DynamoDBCrudPolicy: fc.record({ TableName: value }) }),
  fc.record({ S3CrudPolicy: fc.record({ BucketName: value }) }),
  fc.record({ SQSPollerPolicy: fc.record({ QueueName: value }) }),
  fc.record({ KinesisStreamReadPolicy: fc.record({ StreamName: value }) }),
  fc.record({ VPCAccessPolicy: fc.constant({}) }),
)

const managed = fc.constantFrom(
  'AdministratorAccess',
  'AWSLambdaBasicExecutionRole',
  'AWSLambdaVPCAccessExecutionRole',
  'AWSLambdaDynamoDBExecutionRole',
  'arn:aws:iam::aws:policy/ReadOnlyAccess',
  'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
  'NotOfAws',
)

const policies = fc.oneof(
  managed,
  fc.array(
    fc.oneof(
      managed,
      param,
      statement,
      policyTemplate,
      when(managed),
      when(statement),
      when(policyTemplate),
    ),
    { maxLength: 5 },
  ),
)

const tags = fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.oneof(value, fc.constant(1)), {
  maxKeys: 3,
})

const destination = fc.oneof(
  fc.record({ Type: fc.constantFrom('SQS', 'SNS') }),
  fc.record({
    Type: fc.constantFrom('SQS', 'SNS', 'Lambda', 'EventBridge', 'S3Bucket'),
    Destination: fc.oneof(value, when(value)),
  }),
)

const preference = fc.record(
  {
    Type: fc.constantFrom('AllAtOnce', 'Canary10Percent5Minutes', 'Own', ref('P')),
    Enabled: fc.constantFrom(true, false, 'false', ref('Yes')),
    Alarms: fc.oneof(fc.constant([ref('Alarm')]), when(fc.constant([ref('Alarm')]))),
    Hooks: fc.record({ PreTraffic: value, PostTraffic: value }, { requiredKeys: [] }),
    Role: value,
    TriggerConfigurations: fc.constant([{ TriggerName: 't' }]),
    PassthroughCondition: fc.boolean(),
  },
  { requiredKeys: ['Type'] },
)

/** What `Globals` may give as well. */
const shared = {
  Runtime: fc.constantFrom('python3.13', ref('P')),
  Handler: fc.constant('a.b'),
  CodeUri: fc.oneof(
    fc.constantFrom('s3://bucket/key', 's3://bucket/key?versionId=2', 's3://bucket//a/b?x=1'),
    fc.record({ Bucket: value, Key: value, Version: value }, { requiredKeys: ['Bucket', 'Key'] }),
  ),
  Description: value,
  MemorySize: fc.constantFrom(128, ref('P')),
  Timeout: fc.nat(900),
  VpcConfig: perhaps(fc.record({ SubnetIds: fc.array(value), SecurityGroupIds: fc.array(value) })),
  Environment: fc.record({ Variables: tags }),
  Tags: tags,
  PropagateTags: fc.boolean(),
  Tracing: fc.constantFrom('Active', 'PassThrough', 'Disabled', ref('Mode')),
  KmsKeyArn: perhaps(value),
  DeadLetterQueue: fc.record({ Type: fc.constantFrom('SQS', 'SNS'), TargetArn: value }),
  AutoPublishAlias: fc.constantFrom('live', 'a-b_c', ref('P')),
  AutoPublishAliasAllProperties: fc.boolean(),
  Layers: fc.array(fc.oneof(value, fc.constantFrom(ref('Layer'))), { maxLength: 2 }),
  DeploymentPreference: preference,
  RolePath: fc.constant('/a/'),
  PermissionsBoundary: value,
  ReservedConcurrentExecutions: perhaps(fc.nat(9)),
  AssumeRolePolicyDocument: statement,
  EventInvokeConfig: fc.record(
    {
      MaximumRetryAttempts: fc.constantFrom(0, 1, ref('P')),
      DestinationConfig: fc.record(
        { OnSuccess: destination, OnFailure: destination },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  ),
  Architectures: fc.constant(['arm64']),
  SnapStart: fc.record({ ApplyOn: fc.constantFrom('None', 'PublishedVersions') }),
  EphemeralStorage: fc.constant({ Size: 512 }),
  FunctionUrlConfig: fc.record(
    {
      AuthType: fc.constantFrom('NONE', 'AWS_IAM', ref('P')),
      Cors: fc.record({ AllowOrigins: fc.constant(['*']) }),
      InvokeMode: value,
    },
    { requiredKeys: ['AuthType'] },
  ),
  SourceKMSKeyArn: value,
  DurableConfig: fc.constant({ ExecutionTimeout: 1 }),
}

const own = {
  ...shared,
  FunctionName: value,
  Policies: policies,
  Role: fc.oneof(value, when(value)),
  VersionDescription: value,
  AutoPublishCodeSha256: fc.constantFrom('0123456789abcdef', ref('P')),
}

const some = (
  arbitraries: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  likely: readonly string[],
) =>
  fc
    .subarray(Object.keys(arbitraries), { maxLength: 12 })
    .chain((names) =>
      fc.record(
        Object.fromEntries(
          [...new Set([...likely, ...names])].map((name) => [
            name,
            arbitraries[name] ?? fc.constant(1),
          ]),
        ),
      ),
    )

const functionResource = fc.record(
  {
    Type: fc.constant('AWS::Serverless::Function'),
    Properties: some(own, ['Runtime', 'Handler', 'CodeUri']),
    Condition: fc.constantFrom('C', 'D'),
    DeletionPolicy: fc.constantFrom('Retain', 'Delete'),
    UpdateReplacePolicy: fc.constantFrom('Retain', 'Delete'),
    DependsOn: fc.constantFrom('Alarm', ['Alarm']),
    IgnoreGlobals: fc.constant('*'),
  },
  { requiredKeys: ['Type', 'Properties'] },
)

const layerResource = fc.record(
  {
    Type: fc.constant('AWS::Serverless::LayerVersion'),
    Properties: fc.record(
      {
        ContentUri: shared.CodeUri,
        LayerName: value,
        Description: value,
        CompatibleRuntimes: fc.array(text),
        CompatibleArchitectures: fc.constant(['arm64']),
        LicenseInfo: value,
        RetentionPolicy: fc.constantFrom('Retain', 'delete'),
        PublishLambdaVersion: fc.boolean(),
      },
      { requiredKeys: ['ContentUri'] },
    ),
    Condition: fc.constantFrom('C', 'D'),
    DeletionPolicy: fc.constantFrom('Retain', 'Delete'),
    DependsOn: fc.constant('Alarm'),
  },
  { requiredKeys: ['Type', 'Properties'] },
)

/** Templates with functions and a layer, most of which the reference takes. */
export const generatedFunctions: fc.Arbitrary<RawMap> = fc
  .record({
    Transform: fc.constant('AWS::Serverless-2016-10-31'),
    Parameters: fc.constant({
      P: { Type: 'String', Default: 'p' },
      Given: { Type: 'String' },
      Mode: { Type: 'String', Default: 'Disabled', AllowedValues: ['Disabled', 'Active'] },
      Yes: { Type: 'String', Default: 'true' },
    }),
    Conditions: fc.constant({
      C: { 'Fn::Equals': [ref('P'), 'p'] },
      D: { 'Fn::Equals': [ref('AWS::AccountId'), '111111111111'] },
    }),
    Globals: fc.record({ Function: some(shared, []) }, { requiredKeys: [] }),
    Resources: fc.record(
      {
        One: functionResource,
        Two: functionResource,
        Layer: layerResource,
        Alarm: fc.constant({ Type: 'AWS::CloudWatch::Alarm', Properties: {} }),
        Uses: fc.constant({
          Type: 'AWS::SSM::Parameter',
          Properties: { Value: { 'Fn::Sub': '${OneRole.Arn} ${One.Alias} ${Layer}' } },
        }),
      },
      { requiredKeys: ['One', 'Layer', 'Alarm'] },
    ),
  })
  .map((template) => JSON.parse(JSON.stringify(template)) as RawMap)
