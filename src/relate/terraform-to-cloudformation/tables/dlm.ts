import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_dlm_lifecycle_policy: {
    type: 'AWS::DLM::LifecyclePolicy',
    alike: 'default_policy description execution_role_arn state',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      policy_details: {
        to: 'PolicyDetails',
        alike: `
          copy_tags create_interval extend_deletion policy_language policy_type
          resource_locations resource_type resource_types retain_interval
        `,
        attributes: {
          action: {
            to: 'Actions[]',
            alike: 'name',
            attributes: {
              cross_region_copy: {
                to: 'CrossRegionCopy[]',
                alike: 'target',
                attributes: {
                  encryption_configuration: {
                    to: 'EncryptionConfiguration',
                    alike: 'cmk_arn encrypted',
                  },
                  retain_rule: { to: 'RetainRule', alike: 'interval interval_unit' },
                },
              },
            },
          },
          event_source: {
            to: 'EventSource',
            alike: 'type',
            attributes: {
              parameters: {
                to: 'Parameters',
                alike: 'description_regex event_type snapshot_owner',
              },
            },
          },
          exclusions: {
            to: 'Exclusions',
            alike: 'exclude_boot_volumes exclude_volume_types',
            attributes: { exclude_tags: { to: 'ExcludeTags', as: 'tags' } },
          },
          parameters: {
            to: 'Parameters',
            alike: 'exclude_boot_volume no_reboot',
            attributes: { exclude_data_volume_tags: { to: 'ExcludeDataVolumeTags', as: 'tags' } },
          },
          schedule: {
            to: 'Schedules[]',
            alike: 'copy_tags name',
            attributes: {
              create_rule: {
                to: 'CreateRule',
                alike: 'cron_expression interval interval_unit location times',
                attributes: {
                  scripts: {
                    to: 'Scripts[]',
                    alike: `
                      execute_operation_on_script_failure execution_handler execution_handler_service
                      execution_timeout maximum_retry_count stages
                    `,
                  },
                },
              },
              cross_region_copy_rule: {
                to: 'CrossRegionCopyRules[]',
                alike: 'cmk_arn copy_tags encrypted target target_region',
                attributes: {
                  deprecate_rule: { to: 'DeprecateRule', alike: 'interval interval_unit' },
                  retain_rule: { to: 'RetainRule', alike: 'interval interval_unit' },
                },
              },
              deprecate_rule: { to: 'DeprecateRule', alike: 'count interval interval_unit' },
              fast_restore_rule: {
                to: 'FastRestoreRule',
                alike: 'availability_zones count interval interval_unit',
              },
              retain_rule: { to: 'RetainRule', alike: 'count interval interval_unit' },
              share_rule: {
                to: 'ShareRules[]',
                alike: 'target_accounts unshare_interval unshare_interval_unit',
              },
              tags_to_add: { to: 'TagsToAdd', as: 'tags' },
              variable_tags: { to: 'VariableTags', as: 'tags' },
            },
          },
          target_tags: { to: 'TargetTags', as: 'tags' },
        },
      },
    },
    defaults: { state: 'ENABLED' },
  },
}
