import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_backup_vault: {
    type: 'AWS::Backup::BackupVault',
    names: ['name'],
    arn: 'BackupVaultArn',
    attributes: {
      name: 'BackupVaultName',
      kms_key_arn: 'EncryptionKeyArn',
      tags: 'BackupVaultTags',
    },
  },
  aws_backup_vault_policy: {
    type: 'AWS::Backup::BackupVault',
    attributes: { policy: { to: 'AccessPolicy', as: 'json' } },
    partOf: {
      parent: 'aws_backup_vault',
      key: 'backup_vault_name',
      equals: ['name', 'id'],
      sets: ['AccessPolicy'],
    },
  },
  aws_backup_plan: {
    type: 'AWS::Backup::BackupPlan',
    arn: 'BackupPlanArn',
    attributes: {
      name: 'BackupPlan.BackupPlanName',
      rule: {
        to: 'BackupPlan.BackupPlanRule[]',
        alike: 'enable_continuous_backup rule_name',
        attributes: {
          target_vault_name: 'TargetBackupVault',
          schedule: 'ScheduleExpression',
          lifecycle: {
            to: 'Lifecycle',
            attributes: {
              delete_after: 'DeleteAfterDays',
              cold_storage_after: 'MoveToColdStorageAfterDays',
            },
          },
          copy_action: {
            to: 'CopyActions[]',
            attributes: { destination_vault_arn: 'DestinationBackupVaultArn' },
          },
        },
      },
      tags: 'BackupPlanTags',
    },
  },
  aws_backup_selection: {
    type: 'AWS::Backup::BackupSelection',
    attributes: {
      plan_id: 'BackupPlanId',
      name: 'BackupSelection.SelectionName',
      iam_role_arn: 'BackupSelection.IamRoleArn',
      resources: 'BackupSelection.Resources',
      not_resources: 'BackupSelection.NotResources',
      selection_tag: {
        to: 'BackupSelection.ListOfTags[]',
        attributes: {
          key: 'ConditionKey',
          type: 'ConditionType',
          value: 'ConditionValue',
        },
      },
    },
  },
}
