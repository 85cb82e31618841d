import type { Block, Tables } from '../table.ts'

const advanced_event_selector: Block = {
  to: 'AdvancedEventSelectors[]',
  alike: 'name',
  attributes: {
    field_selector: {
      to: 'FieldSelectors[]',
      alike: `
        ends_with equals field not_ends_with not_equals not_starts_with starts_with
      `,
    },
  },
}

export const tables: Tables = {
  aws_cloudtrail: {
    type: 'AWS::CloudTrail::Trail',
    names: ['name'],
    alike: `
      cloud_watch_logs_role_arn enable_log_file_validation include_global_service_events
      is_multi_region_trail is_organization_trail s3_bucket_name s3_key_prefix
      sns_topic_name
    `,
    attributes: {
      name: 'TrailName',
      enable_logging: 'IsLogging',
      kms_key_id: 'KMSKeyId',
      cloud_watch_logs_group_arn: 'CloudWatchLogsLogGroupArn',
      event_selector: {
        to: 'EventSelectors[]',
        alike: `
          exclude_management_event_sources include_management_events read_write_type
        `,
        attributes: { data_resource: { to: 'DataResources[]', alike: 'type values' } },
        defaults: { include_management_events: true, read_write_type: 'All' },
      },
      tags: { to: 'Tags', as: 'tags' },
      advanced_event_selector,
      insight_selector: { to: 'InsightSelectors[]', alike: 'insight_type' },
    },
    defaults: {
      include_global_service_events: true,
      enable_logging: true,
      is_multi_region_trail: false,
      enable_log_file_validation: false,
      is_organization_trail: false,
    },
  },
  aws_cloudtrail_event_data_store: {
    type: 'AWS::CloudTrail::EventDataStore',
    arn: 'EventDataStoreArn',
    alike: `
      billing_mode kms_key_id multi_region_enabled name organization_enabled
      retention_period termination_protection_enabled
    `,
    attributes: { tags: { to: 'Tags', as: 'tags' }, advanced_event_selector },
    defaults: {
      billing_mode: 'EXTENDABLE_RETENTION_PRICING',
      multi_region_enabled: true,
      organization_enabled: false,
      retention_period: 2555,
      termination_protection_enabled: true,
    },
  },
}
