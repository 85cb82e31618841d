import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_secretsmanager_secret: {
    type: 'AWS::SecretsManager::Secret',
    alike: 'description kms_key_id name type',
    attributes: {
      replica: { to: 'ReplicaRegions[]', alike: 'region kms_key_id' },
      tags: { to: 'Tags', as: 'tags' },
    },
    beside: [
      {
        from: 'rotation_lambda_arn',
        type: 'AWS::SecretsManager::RotationSchedule',
        owner: 'SecretId',
        value: 'RotationLambdaARN',
      },
    ],
  },
  aws_secretsmanager_secret_rotation: {
    type: 'AWS::SecretsManager::RotationSchedule',
    alike: 'secret_id external_secret_rotation_role_arn',
    attributes: {
      rotation_lambda_arn: 'RotationLambdaARN',
      rotation_rules: {
        to: 'RotationRules',
        alike: 'automatically_after_days duration schedule_expression',
      },
      rotate_immediately: 'RotateImmediatelyOnUpdate',
      external_secret_rotation_metadata: {
        to: 'ExternalSecretRotationMetadata[]',
        alike: 'key value',
      },
    },
    defaults: { rotate_immediately: true },
  },
  aws_secretsmanager_secret_policy: {
    type: 'AWS::SecretsManager::ResourcePolicy',
    alike: 'block_public_policy',
    attributes: {
      secret_arn: 'SecretId',
      policy: { to: 'ResourcePolicy', as: 'json' },
    },
  },
  aws_secretsmanager_secret_version: {
    type: 'AWS::SecretsManager::Secret',
    alike: 'secret_string',
    attributes: { secret_string_wo: 'SecretString' },
    partOf: {
      parent: 'aws_secretsmanager_secret',
      key: 'secret_id',
      equals: ['id', 'arn'],
      sets: ['SecretString'],
    },
  },
}
