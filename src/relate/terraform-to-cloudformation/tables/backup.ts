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
        alike: `
          enable_continuous_backup rule_name recovery_point_tags schedule_expression_timezone
          target_logically_air_gapped_backup_vault_arn
        `,
        attributes: {
          target_vault_name: 'TargetBackupVault',
          schedule: 'ScheduleExpression',
          lifecycle: {
            to: 'Lifecycle',
            alike: 'opt_in_to_archive_for_supported_resources',
            attributes: {
              delete_after: 'DeleteAfterDays',
              cold_storage_after: 'MoveToColdStorageAfterDays',
            },
          },
          copy_action: {
            to: 'CopyActions[]',
            attributes: {
              destination_vault_arn: 'DestinationBackupVaultArn',
              lifecycle: {
                to: 'Lifecycle',
                alike: 'opt_in_to_archive_for_supported_resources',
                attributes: {
                  cold_storage_after: 'MoveToColdStorageAfterDays',
                  delete_after: 'DeleteAfterDays',
                },
              },
            },
          },
          completion_window: 'CompletionWindowMinutes',
          start_window: 'StartWindowMinutes',
          scan_action: { to: 'ScanActions[]', alike: 'malware_scanner scan_mode' },
        },
      },
      tags: 'BackupPlanTags',
      advanced_backup_setting: {
        to: 'BackupPlan.AdvancedBackupSettings[]',
        alike: 'backup_options resource_type',
      },
      scan_setting: {
        to: 'BackupPlan.ScanSettings[]',
        alike: 'malware_scanner resource_types scanner_role_arn',
      },
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
      condition: {
        to: 'BackupSelection.Conditions',
        attributes: {
          string_equals: {
            to: 'StringEquals[]',
            attributes: { key: 'ConditionKey', value: 'ConditionValue' },
          },
          string_like: {
            to: 'StringLike[]',
            attributes: { key: 'ConditionKey', value: 'ConditionValue' },
          },
          string_not_equals: {
            to: 'StringNotEquals[]',
            attributes: { key: 'ConditionKey', value: 'ConditionValue' },
          },
          string_not_like: {
            to: 'StringNotLike[]',
            attributes: { key: 'ConditionKey', value: 'ConditionValue' },
          },
        },
      },
    },
  },
}
