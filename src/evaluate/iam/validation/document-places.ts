import type { DocumentKind } from './reading.ts'

/** Where resources of a type hold policy documents. */
export interface DocumentPlace {
  readonly kind: DocumentKind
  /** `*` stands for each item of a list. */
  readonly path: readonly string[]
  readonly isManaged?: boolean
}

const identity = (...path: string[]): DocumentPlace => ({ kind: 'identity', path })
const resource = (...path: string[]): DocumentPlace => ({ kind: 'resource', path })

/** CloudFormation template reference, properties that hold a policy in the language of IAM. */
const places: ReadonlyMap<string, readonly DocumentPlace[]> = new Map([
  ['AWS::IAM::ManagedPolicy', [{ ...identity('PolicyDocument'), isManaged: true }]],
  ['AWS::IAM::Policy', [identity('PolicyDocument')]],
  ['AWS::IAM::RolePolicy', [identity('PolicyDocument')]],
  ['AWS::IAM::UserPolicy', [identity('PolicyDocument')]],
  ['AWS::IAM::GroupPolicy', [identity('PolicyDocument')]],
  [
    'AWS::IAM::Role',
    [
      { kind: 'trust', path: ['AssumeRolePolicyDocument'] },
      identity('Policies', '*', 'PolicyDocument'),
    ],
  ],
  ['AWS::IAM::User', [identity('Policies', '*', 'PolicyDocument')]],
  ['AWS::IAM::Group', [identity('Policies', '*', 'PolicyDocument')]],
  ['AWS::S3::BucketPolicy', [resource('PolicyDocument')]],
  ['AWS::S3::AccessPoint', [resource('Policy')]],
  ['AWS::S3Express::BucketPolicy', [resource('PolicyDocument')]],
  ['AWS::SQS::QueuePolicy', [resource('PolicyDocument')]],
  ['AWS::SQS::QueueInlinePolicy', [resource('PolicyDocument')]],
  ['AWS::SNS::TopicPolicy', [resource('PolicyDocument')]],
  ['AWS::SNS::TopicInlinePolicy', [resource('PolicyDocument')]],
  ['AWS::KMS::Key', [resource('KeyPolicy')]],
  ['AWS::KMS::ReplicaKey', [resource('KeyPolicy')]],
  ['AWS::SecretsManager::ResourcePolicy', [resource('ResourcePolicy')]],
  ['AWS::ECR::Repository', [resource('RepositoryPolicyText')]],
  ['AWS::EFS::FileSystem', [resource('FileSystemPolicy')]],
  ['AWS::DynamoDB::Table', [resource('ResourcePolicy', 'PolicyDocument')]],
  ['AWS::Kinesis::ResourcePolicy', [resource('ResourcePolicy')]],
  ['AWS::Backup::BackupVault', [resource('AccessPolicy')]],
  ['AWS::OpenSearchService::Domain', [resource('AccessPolicies')]],
  ['AWS::EC2::VPCEndpoint', [resource('PolicyDocument')]],
])

export const documentPlaces = (type: string): readonly DocumentPlace[] => places.get(type) ?? []
