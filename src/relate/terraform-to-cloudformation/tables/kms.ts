import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_kms_key: {
    type: 'AWS::KMS::Key',
    alike: `
      bypass_policy_lockout_safety_check description enable_key_rotation key_usage
      multi_region rotation_period_in_days
    `,
    attributes: {
      customer_master_key_spec: 'KeySpec',
      deletion_window_in_days: 'PendingWindowInDays',
      is_enabled: 'Enabled',
      policy: { to: 'KeyPolicy', as: 'json' },
      tags: { to: 'Tags', as: 'tags' },
    },
    defaults: {
      enable_key_rotation: false,
      is_enabled: true,
      bypass_policy_lockout_safety_check: false,
      customer_master_key_spec: 'SYMMETRIC_DEFAULT',
      key_usage: 'ENCRYPT_DECRYPT',
    },
  },
  aws_kms_alias: {
    type: 'AWS::KMS::Alias',
    names: ['name'],
    alike: 'target_key_id',
    attributes: { name: 'AliasName' },
  },
  aws_kms_key_policy: {
    type: 'AWS::KMS::Key',
    attributes: { policy: { to: 'KeyPolicy', as: 'json' } },
    partOf: {
      parent: 'aws_kms_key',
      key: 'key_id',
      equals: ['id', 'key_id', 'arn'],
      sets: ['KeyPolicy'],
    },
  },
  aws_kms_replica_key: {
    type: 'AWS::KMS::ReplicaKey',
    alike: 'description enabled primary_key_arn',
    attributes: {
      policy: { to: 'KeyPolicy', as: 'json' },
      deletion_window_in_days: 'PendingWindowInDays',
      tags: { to: 'Tags', as: 'tags' },
    },
    defaults: { deletion_window_in_days: 30, enabled: true },
  },
  aws_kms_external_key: {
    type: 'AWS::KMS::Key',
    alike: `
      bypass_policy_lockout_safety_check description enabled key_spec key_usage multi_region
    `,
    attributes: {
      deletion_window_in_days: 'PendingWindowInDays',
      policy: { to: 'KeyPolicy', as: 'json' },
      tags: { to: 'Tags', as: 'tags' },
    },
    fixed: { Origin: 'EXTERNAL' },
    defaults: { bypass_policy_lockout_safety_check: false, deletion_window_in_days: 30 },
  },
}
