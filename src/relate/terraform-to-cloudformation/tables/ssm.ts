import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_ssm_parameter: {
    type: 'AWS::SSM::Parameter',
    names: ['name'],
    alike: 'allowed_pattern data_type description name tags tier type value',
    attributes: { value_wo: 'Value' },
  },
  aws_ssm_document: {
    type: 'AWS::SSM::Document',
    names: ['name'],
    alike: 'document_format document_type name target_type version_name',
    attributes: {
      content: { to: 'Content', as: 'json-or-text' },
      // No template can share a document: the name is Terraform's.
      permissions: 'permissions',
      tags: { to: 'Tags', as: 'tags' },
    },
    defaults: { document_format: 'JSON' },
  },
  aws_ssm_association: {
    type: 'AWS::SSM::Association',
    alike: `
      apply_only_at_cron_interval association_name automation_target_parameter_name
      calendar_names compliance_severity document_version max_concurrency max_errors name
      parameters schedule_expression sync_compliance wait_for_success_timeout_seconds
      instance_id
    `,
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      targets: { to: 'Targets[]', alike: 'key values' },
      output_location: {
        to: 'OutputLocation.S3Location',
        attributes: {
          s3_bucket_name: 'OutputS3BucketName',
          s3_key_prefix: 'OutputS3KeyPrefix',
          s3_region: 'OutputS3Region',
        },
      },
    },
    defaults: { apply_only_at_cron_interval: false },
  },
  aws_ssm_maintenance_window: {
    type: 'AWS::SSM::MaintenanceWindow',
    alike: `
      allow_unassociated_targets cutoff description duration end_date name schedule
      schedule_offset schedule_timezone start_date
    `,
    attributes: { tags: { to: 'Tags', as: 'tags' } },
    defaults: { allow_unassociated_targets: false },
  },
  aws_ssm_maintenance_window_target: {
    type: 'AWS::SSM::MaintenanceWindowTarget',
    alike: 'description name owner_information resource_type window_id',
    attributes: { targets: { to: 'Targets[]', alike: 'key values' } },
  },
  aws_ssm_maintenance_window_task: {
    type: 'AWS::SSM::MaintenanceWindowTask',
    alike: `
      cutoff_behavior description max_concurrency max_errors name priority
      service_role_arn task_arn task_type window_id
    `,
    attributes: {
      targets: { to: 'Targets[]', alike: 'key values' },
      task_invocation_parameters: {
        to: 'TaskInvocationParameters',
        attributes: {
          run_command_parameters: {
            to: 'MaintenanceWindowRunCommandParameters',
            alike:
              'comment document_hash document_hash_type document_version output_s3_key_prefix service_role_arn timeout_seconds',
            attributes: { output_s3_bucket: 'OutputS3BucketName' },
          },
          automation_parameters: {
            to: 'MaintenanceWindowAutomationParameters',
            alike: 'document_version',
          },
        },
      },
    },
  },
  aws_ssm_patch_baseline: {
    type: 'AWS::SSM::PatchBaseline',
    alike: `
      approved_patches approved_patches_compliance_level
      approved_patches_enable_non_security
      available_security_updates_compliance_status description name operating_system
      rejected_patches rejected_patches_action
    `,
    attributes: {
      source: { to: 'Sources[]', alike: 'configuration name products' },
      tags: { to: 'Tags', as: 'tags' },
      global_filter: { to: 'GlobalFilters.PatchFilters[]', alike: 'key values' },
      approval_rule: {
        to: 'ApprovalRules.PatchRules[]',
        alike: 'approve_after_days approve_until_date compliance_level',
        attributes: {
          enable_non_security: 'EnableNonSecurity',
          patch_filter: { to: 'PatchFilterGroup.PatchFilters[]', alike: 'key values' },
        },
      },
    },
    defaults: { approved_patches_compliance_level: 'UNSPECIFIED', operating_system: 'WINDOWS' },
  },
  aws_ssm_resource_data_sync: {
    type: 'AWS::SSM::ResourceDataSync',
    attributes: {
      name: 'SyncName',
      s3_destination: {
        to: 'S3Destination',
        alike: 'bucket_name sync_format',
        attributes: { kms_key_arn: 'KMSKeyArn', prefix: 'BucketPrefix', region: 'BucketRegion' },
      },
    },
  },
}
