/**
 * A template as large as CloudFormation takes: 500 resources in nearly 1 MB, in the mix that people write,
 * with conditions, mappings and functions. The same each time. `broken`: every tenth resource of the kinds
 * that policies are about fails or can't be told.
 * @param {{ broken: boolean }} options
 */
export function bigTemplate({ broken }) {
  const resources = {}
  for (let index = 0; index < 50; index += 1) {
    const fails = broken && index % 10 === 0
    Object.assign(resources, partOf(index, fails))
  }
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'Fifty workloads, each with its storage, network, roles and alarms.',
    Parameters: {
      Environment: {
        Type: 'String',
        Default: 'development',
        AllowedValues: ['development', 'staging', 'production'],
      },
      OfficeCidr: { Type: 'String', Default: '192.168.0.0/16' },
      KeyArn: { Type: 'String', Default: '' },
      VpcId: { Type: 'AWS::EC2::VPC::Id' },
      EncryptScratch: { Type: 'String', AllowedValues: ['true', 'false'] },
    },
    Mappings: {
      Sizes: Object.fromEntries(
        ['development', 'staging', 'production'].map((name, index) => [
          name,
          { Volume: 20 * (index + 1), Memory: 256 * (index + 1), Retention: 365 * (index + 1) },
        ]),
      ),
    },
    Conditions: {
      IsProduction: { 'Fn::Equals': [{ Ref: 'Environment' }, 'production'] },
      IsStaging: { 'Fn::Equals': [{ Ref: 'Environment' }, 'staging'] },
      IsShared: { 'Fn::Or': [{ Condition: 'IsProduction' }, { Condition: 'IsStaging' }] },
      HasKey: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'KeyArn' }, ''] }] },
    },
    Resources: resources,
    Outputs: Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [
        `Table${index}Arn`,
        {
          Value: { 'Fn::GetAtt': [`Table${index}`, 'Arn'] },
          Export: { Name: { 'Fn::Sub': `\${AWS::StackName}-table-${index}` } },
        },
      ]),
    ),
  }
}

const sub = (text) => ({ 'Fn::Sub': text })
const attribute = (id, name) => ({ 'Fn::GetAtt': [id, name] })
const size = (name) => ({ 'Fn::FindInMap': ['Sizes', { Ref: 'Environment' }, name] })
const noValue = { Ref: 'AWS::NoValue' }
const orNothing = (condition, value) => ({ 'Fn::If': [condition, value, noValue] })
const tags = (index) => [
  { Key: 'Name', Value: sub(`\${AWS::StackName}-workload-${index}`) },
  { Key: 'Team', Value: ['checkout', 'catalogue', 'shipping', 'accounts'][index % 4] },
  { Key: 'CostCentre', Value: String(100_000 + index * 7) },
]

/** Ten resources that belong together. */
function partOf(index, fails) {
  return {
    [`Volume${index}`]: {
      Type: 'AWS::EC2::Volume',
      DeletionPolicy: 'Snapshot',
      Properties: {
        AvailabilityZone: { 'Fn::Select': [index % 2, { 'Fn::GetAZs': '' }] },
        Size: size('Volume'),
        VolumeType: { 'Fn::If': ['IsProduction', 'io2', 'gp3'] },
        Encrypted: fails ? { 'Fn::If': ['IsProduction', true, false] } : true,
        KmsKeyId: orNothing('HasKey', { Ref: 'KeyArn' }),
        Tags: tags(index),
      },
    },
    [`Scratch${index}`]: {
      Type: 'AWS::EC2::Volume',
      Condition: 'IsShared',
      Properties: {
        AvailabilityZone: sub(`\${AWS::Region}${'abc'.charAt(index % 3)}`),
        Size: 100 + index,
        Encrypted: fails ? { Ref: 'EncryptScratch' } : { 'Fn::If': ['IsStaging', 'true', true] },
        Tags: tags(index),
      },
    },
    [`Access${index}`]: {
      Type: 'AWS::EC2::SecurityGroup',
      Properties: {
        GroupDescription: `Workload ${index}: traffic from the load balancer and the office`,
        VpcId: { Ref: 'VpcId' },
        SecurityGroupIngress: [
          ...[443, 8080 + index, 9090].map((port) => ({
            IpProtocol: 'tcp',
            FromPort: port,
            ToPort: port,
            CidrIp: '10.0.0.0/8',
            Description: `Port ${port} from within the network`,
          })),
          {
            IpProtocol: 'tcp',
            FromPort: 22,
            ToPort: 22,
            CidrIp: {
              'Fn::If': [
                'IsProduction',
                '10.20.0.0/16',
                fails ? '0.0.0.0/0' : { Ref: 'OfficeCidr' },
              ],
            },
          },
        ],
        Tags: tags(index),
      },
    },
    [`Bucket${index}`]: {
      Type: 'AWS::S3::Bucket',
      Properties: {
        BucketName: sub(`\${AWS::AccountId}-\${Environment}-workload-${index}`),
        VersioningConfiguration: { Status: 'Enabled' },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            {
              BucketKeyEnabled: true,
              ServerSideEncryptionByDefault: {
                SSEAlgorithm: { 'Fn::If': ['HasKey', 'aws:kms', 'AES256'] },
                KMSMasterKeyID: orNothing('HasKey', { Ref: 'KeyArn' }),
              },
            },
          ],
        },
        LifecycleConfiguration: {
          Rules: [30, 365].map((days) => ({
            Id: `after-${days}-days`,
            Status: 'Enabled',
            Prefix: `archive/${days}/`,
            ExpirationInDays: days,
            NoncurrentVersionExpiration: { NoncurrentDays: days },
          })),
        },
        Tags: tags(index),
      },
    },
    [`BucketPolicy${index}`]: {
      Type: 'AWS::S3::BucketPolicy',
      Properties: {
        Bucket: { Ref: `Bucket${index}` },
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'EncryptedTransportOnly',
              Effect: fails ? 'Allow' : 'Deny',
              Principal: '*',
              Action: 's3:*',
              Resource: [
                attribute(`Bucket${index}`, 'Arn'),
                sub(`arn:\${AWS::Partition}:s3:::\${Bucket${index}}/*`),
              ],
              Condition: { Bool: { 'aws:SecureTransport': 'false' } },
            },
            {
              Sid: 'ReadByTheFunction',
              Effect: 'Allow',
              Principal: { AWS: attribute(`Role${index}`, 'Arn') },
              Action: ['s3:GetObject', 's3:ListBucket'],
              Resource: [
                attribute(`Bucket${index}`, 'Arn'),
                sub(`\${Bucket${index}.Arn}/incoming/*`),
              ],
            },
          ],
        },
      },
    },
    [`Role${index}`]: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Service: 'lambda.amazonaws.com' },
              Action: 'sts:AssumeRole',
            },
          ],
        },
        ManagedPolicyArns: [
          sub(`arn:\${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole`),
        ],
        Policies: ['read', 'write', 'audit'].map((purpose, at) => ({
          PolicyName: `workload-${index}-${purpose}`,
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: Array.from({ length: 4 }, (_, number) => ({
              Sid: `Statement${number}`,
              Effect: 'Allow',
              Action: [
                'dynamodb:GetItem',
                'dynamodb:Query',
                'dynamodb:UpdateItem',
                'sqs:SendMessage',
                's3:GetObject',
              ].slice(at),
              Resource: [
                attribute(`Table${index}`, 'Arn'),
                sub(`\${Table${index}.Arn}/index/part-${number}`),
                attribute(`Queue${index}`, 'Arn'),
                sub(`arn:\${AWS::Partition}:s3:::\${Bucket${index}}/part-${number}/*`),
              ],
              Condition: {
                StringEquals: { 'aws:ResourceAccount': { Ref: 'AWS::AccountId' } },
                StringLike: { 'aws:PrincipalTag/team': ['checkout-*', 'catalogue-*'] },
              },
            })),
          },
        })),
        Tags: tags(index),
      },
    },
    [`Function${index}`]: {
      Type: 'AWS::Lambda::Function',
      DependsOn: [`Role${index}`, `Table${index}`],
      Properties: {
        Handler: 'index.handler',
        Runtime: 'nodejs22.x',
        Role: attribute(`Role${index}`, 'Arn'),
        MemorySize: size('Memory'),
        Timeout: 30,
        TracingConfig: { Mode: 'Active' },
        Environment: {
          Variables: {
            TABLE: { Ref: `Table${index}` },
            QUEUE_URL: { Ref: `Queue${index}` },
            BUCKET: { Ref: `Bucket${index}` },
            STAGE: { Ref: 'Environment' },
            ENDPOINT: {
              'Fn::Join': ['', ['https://', { Ref: 'AWS::Region' }, `.workload-${index}.example`]],
            },
          },
        },
        Code: { ZipFile: sourceText(index) },
        Tags: tags(index),
      },
    },
    [`Table${index}`]: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: {
          SSEEnabled: true,
          SSEType: 'KMS',
          KMSMasterKeyId: orNothing('HasKey', { Ref: 'KeyArn' }),
        },
        AttributeDefinitions: ['pk', 'sk', 'owner'].map((name) => ({
          AttributeName: name,
          AttributeType: 'S',
        })),
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: Array.from({ length: 3 }, (_, number) => ({
          IndexName: `part-${number}`,
          KeySchema: [
            { AttributeName: 'owner', KeyType: 'HASH' },
            { AttributeName: 'sk', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        })),
        Tags: tags(index),
      },
    },
    [`Queue${index}`]: {
      Type: 'AWS::SQS::Queue',
      Properties: {
        QueueName: sub(`\${AWS::StackName}-workload-${index}`),
        KmsMasterKeyId: { 'Fn::If': ['HasKey', { Ref: 'KeyArn' }, 'alias/aws/sqs'] },
        MessageRetentionPeriod: 1_209_600,
        VisibilityTimeout: 180,
        Tags: tags(index),
      },
    },
    [`Dashboard${index}`]: {
      Type: 'AWS::CloudWatch::Dashboard',
      Properties: {
        DashboardName: sub(`\${AWS::StackName}-workload-${index}`),
        DashboardBody: sub(dashboardText(index)),
      },
    },
  }
}

const sourceText = (index) =>
  [
    "const { randomUUID } = require('node:crypto')",
    'const names = process.env.TABLE.split(":")',
    '',
    `// Takes what arrives for workload ${index} and files it by owner.`,
    'exports.handler = async (event) => {',
    '  const records = event.Records ?? []',
    ...Array.from(
      { length: 5 },
      (_, line) =>
        `  if (records.length > ${line * 8}) console.log(JSON.stringify({ id: randomUUID(), part: ${line}, names }))`,
    ),
    '  return { count: records.length }',
    '}',
    '',
  ].join('\n')

const dashboardText = (index) =>
  `${JSON.stringify(
    {
      widgets: ['Errors', 'Duration', 'Throttles', 'Invocations'].map((metric, at) => ({
        type: 'metric',
        x: (at % 2) * 12,
        y: 6 * Math.floor(at / 2),
        width: 12,
        height: 6,
        properties: {
          metrics: [['AWS/Lambda', metric, 'FunctionName', `\${Function${index}}`]],
          // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the template's own.
          region: '${AWS::Region}',
          title: `${metric} of workload ${index}`,
        },
      })),
    },
    null,
    2,
  )}\n`
