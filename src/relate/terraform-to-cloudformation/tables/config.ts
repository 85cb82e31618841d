import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_config_configuration_recorder: {
    type: 'AWS::Config::ConfigurationRecorder',
    names: ['name'],
    arn: 'ResourceARN',
    alike: 'name',
    attributes: {
      role_arn: 'RoleARN',
      recording_group: {
        to: 'RecordingGroup',
        alike: 'all_supported include_global_resource_types resource_types',
        attributes: {
          exclusion_by_resource_types: { to: 'ExclusionByResourceTypes', alike: 'resource_types' },
          recording_strategy: { to: 'RecordingStrategy', alike: 'use_only' },
        },
        defaults: { all_supported: true },
      },
      recording_mode: {
        to: 'RecordingMode',
        alike: 'recording_frequency',
        attributes: {
          recording_mode_override: {
            to: 'RecordingModeOverrides[]',
            alike: 'description recording_frequency resource_types',
          },
        },
      },
    },
    defaults: { name: 'default' },
  },
  aws_config_config_rule: {
    type: 'AWS::Config::ConfigRule',
    names: ['name'],
    alike: 'description maximum_execution_frequency',
    attributes: {
      input_parameters: { to: 'InputParameters', as: 'json' },
      name: 'ConfigRuleName',
      evaluation_mode: { to: 'EvaluationModes[]', alike: 'mode' },
      scope: {
        to: 'Scope',
        alike: 'compliance_resource_id compliance_resource_types tag_key tag_value',
      },
      source: {
        to: 'Source',
        alike: 'owner source_identifier',
        attributes: {
          custom_policy_details: {
            to: 'CustomPolicyDetails',
            alike: 'enable_debug_log_delivery policy_runtime policy_text',
          },
          source_detail: {
            to: 'SourceDetails[]',
            alike: 'event_source maximum_execution_frequency message_type',
          },
        },
      },
    },
  },
  aws_config_configuration_aggregator: {
    type: 'AWS::Config::ConfigurationAggregator',
    names: ['name'],
    arn: 'ConfigurationAggregatorArn',
    attributes: {
      name: 'ConfigurationAggregatorName',
      tags: { to: 'Tags', as: 'tags' },
      account_aggregation_source: {
        to: 'AccountAggregationSources[]',
        alike: 'account_ids',
        attributes: { all_regions: 'AllAwsRegions', regions: 'AwsRegions' },
      },
      organization_aggregation_source: {
        to: 'OrganizationAggregationSource',
        alike: 'role_arn',
        attributes: { all_regions: 'AllAwsRegions', regions: 'AwsRegions' },
      },
    },
  },
  aws_config_delivery_channel: {
    type: 'AWS::Config::DeliveryChannel',
    names: ['name'],
    alike: 'name s3_bucket_name s3_key_prefix s3_kms_key_arn',
    attributes: {
      sns_topic_arn: 'SnsTopicARN',
      snapshot_delivery_properties: {
        to: 'ConfigSnapshotDeliveryProperties',
        alike: 'delivery_frequency',
      },
    },
    defaults: { name: 'default' },
  },
  aws_config_organization_managed_rule: {
    type: 'AWS::Config::OrganizationConfigRule',
    alike: 'excluded_accounts',
    attributes: {
      name: 'OrganizationConfigRuleName',
      rule_identifier: 'OrganizationManagedRuleMetadata.RuleIdentifier',
      description: 'OrganizationManagedRuleMetadata.Description',
      input_parameters: 'OrganizationManagedRuleMetadata.InputParameters',
    },
  },
  aws_config_conformance_pack: {
    type: 'AWS::Config::ConformancePack',
    arn: 'ConformancePackArn',
    alike: `
      delivery_s3_bucket delivery_s3_key_prefix template_body template_s3_uri
    `,
    attributes: {
      name: 'ConformancePackName',
      input_parameter: {
        to: 'ConformancePackInputParameters[]',
        alike: 'parameter_name parameter_value',
      },
    },
  },
  aws_config_remediation_configuration: {
    type: 'AWS::Config::RemediationConfiguration',
    alike: `
      automatic config_rule_name maximum_automatic_attempts resource_type
      retry_attempt_seconds target_id target_type target_version
    `,
    attributes: {
      execution_controls: {
        to: 'ExecutionControls',
        attributes: {
          ssm_controls: {
            to: 'SsmControls',
            alike: 'concurrent_execution_rate_percentage error_percentage',
          },
        },
      },
    },
  },
  aws_config_aggregate_authorization: {
    type: 'AWS::Config::AggregationAuthorization',
    arn: 'AggregationAuthorizationArn',
    alike: 'authorized_aws_region',
    attributes: {
      account_id: 'AuthorizedAccountId',
      region: 'AuthorizedAwsRegion',
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_config_configuration_recorder_status: {
    type: 'AWS::Config::ConfigurationRecorder',
    // CloudFormation's recorders record: that one may not is the API's to say.
    attributes: { is_enabled: 'Recording' },
    partOf: {
      parent: 'aws_config_configuration_recorder',
      key: 'name',
      equals: ['name', 'id'],
      sets: ['Recording'],
    },
  },
}
