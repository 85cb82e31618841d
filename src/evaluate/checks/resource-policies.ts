/** A resource that holds the policy about itself: the paths of its documents. */
export const ownDocuments: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['AWS::KMS::Key', [['KeyPolicy']]],
  ['AWS::KMS::ReplicaKey', [['KeyPolicy']]],
  ['AWS::ECR::Repository', [['RepositoryPolicyText']]],
  ['AWS::EFS::FileSystem', [['FileSystemPolicy']]],
  [
    'AWS::DynamoDB::Table',
    [
      ['ResourcePolicy', 'PolicyDocument'],
      ['StreamSpecification', 'ResourcePolicy', 'PolicyDocument'],
    ],
  ],
  ['AWS::IAM::Role', [['AssumeRolePolicyDocument']]],
  ['AWS::S3::AccessPoint', [['Policy']]],
  ['AWS::Backup::BackupVault', [['AccessPolicy']]],
])

/** A resource that holds the policy of another one. */
export interface PolicyOfAnother {
  readonly type: string
  readonly of: string
  /** The property that names those it is for. */
  readonly through: string
  readonly isList?: boolean
  /** The property by which another one may be named. */
  readonly name?: string
  readonly document: readonly string[]
}

/** CloudFormation template reference, resources that attach a policy. */
export const policiesOfOthers: readonly PolicyOfAnother[] = [
  {
    type: 'AWS::SQS::QueuePolicy',
    of: 'AWS::SQS::Queue',
    through: 'Queues',
    isList: true,
    document: ['PolicyDocument'],
  },
  {
    type: 'AWS::SQS::QueueInlinePolicy',
    of: 'AWS::SQS::Queue',
    through: 'Queue',
    document: ['PolicyDocument'],
  },
  {
    type: 'AWS::SNS::TopicPolicy',
    of: 'AWS::SNS::Topic',
    through: 'Topics',
    isList: true,
    document: ['PolicyDocument'],
  },
  {
    type: 'AWS::SNS::TopicInlinePolicy',
    of: 'AWS::SNS::Topic',
    through: 'TopicArn',
    document: ['PolicyDocument'],
  },
  {
    type: 'AWS::SecretsManager::ResourcePolicy',
    of: 'AWS::SecretsManager::Secret',
    through: 'SecretId',
    name: 'Name',
    document: ['ResourcePolicy'],
  },
  {
    type: 'AWS::S3::BucketPolicy',
    of: 'AWS::S3::Bucket',
    through: 'Bucket',
    name: 'BucketName',
    document: ['PolicyDocument'],
  },
  {
    type: 'AWS::S3Express::BucketPolicy',
    of: 'AWS::S3Express::DirectoryBucket',
    through: 'Bucket',
    name: 'BucketName',
    document: ['PolicyDocument'],
  },
  {
    type: 'AWS::Kinesis::ResourcePolicy',
    of: 'AWS::Kinesis::Stream',
    through: 'ResourceArn',
    document: ['ResourcePolicy'],
  },
]
