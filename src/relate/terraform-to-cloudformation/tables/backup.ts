import type { Tables } from '../table.ts'

const ofVault = {
  parent: 'aws_backup_vault',
  key: 'backup_vault_name',
  equals: ['name', 'id'],
} as const

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
    partOf: { ...ofVault, sets: ['AccessPolicy'] },
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
  aws_backup_framework: {
    type: 'AWS::Backup::Framework',
    arn: 'FrameworkArn',
    attributes: {
      name: 'FrameworkName',
      description: 'FrameworkDescription',
      tags: { to: 'FrameworkTags', as: 'tags' },
      control: {
        to: 'FrameworkControls[]',
        attributes: {
          name: 'ControlName',
          input_parameter: {
            to: 'ControlInputParameters[]',
            attributes: { name: 'ParameterName', value: 'ParameterValue' },
          },
        },
      },
    },
  },
  aws_backup_report_plan: {
    type: 'AWS::Backup::ReportPlan',
    arn: 'ReportPlanArn',
    attributes: {
      name: 'ReportPlanName',
      report_delivery_channel: {
        to: 'ReportDeliveryChannel',
        alike: 'formats s3_bucket_name s3_key_prefix',
      },
      report_setting: {
        to: 'ReportSetting',
        alike: 'accounts framework_arns organization_units regions report_template',
      },
      description: 'ReportPlanDescription',
      tags: { to: 'ReportPlanTags', as: 'tags' },
    },
  },
  aws_backup_vault_lock_configuration: {
    type: 'AWS::Backup::BackupVault',
    alike: 'changeable_for_days max_retention_days min_retention_days',
    partOf: { ...ofVault, at: 'LockConfiguration' },
  },
  aws_backup_vault_notifications: {
    type: 'AWS::Backup::BackupVault',
    alike: 'backup_vault_events',
    attributes: { sns_topic_arn: 'SNSTopicArn' },
    partOf: { ...ofVault, at: 'Notifications' },
  },
}
