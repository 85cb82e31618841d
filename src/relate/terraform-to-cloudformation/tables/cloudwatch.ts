import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_cloudwatch_log_group: {
    type: 'AWS::Logs::LogGroup',
    names: ['name'],
    alike: 'deletion_protection_enabled kms_key_id log_group_class',
    attributes: {
      name: 'LogGroupName',
      retention_in_days: { to: 'RetentionInDays', as: { '0': null } },
      tags: { to: 'Tags', as: 'tags' },
    },
    defaults: { retention_in_days: 0 },
  },
  aws_cloudwatch_metric_alarm: {
    type: 'AWS::CloudWatch::Alarm',
    names: ['alarm_name'],
    alike: `
      actions_enabled alarm_actions alarm_description alarm_name comparison_operator
      datapoints_to_alarm evaluation_periods extended_statistic insufficient_data_actions
      metric_name namespace period statistic threshold threshold_metric_id treat_missing_data
      unit evaluation_interval
    `,
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      evaluate_low_sample_count_percentiles: 'EvaluateLowSampleCountPercentile',
      ok_actions: 'OKActions',
      dimensions: { to: 'Dimensions', as: 'name-values' },
      metric_query: {
        to: 'Metrics[]',
        alike: 'account_id expression id label period return_data',
        attributes: {
          metric: {
            to: 'MetricStat',
            alike: 'period stat unit',
            attributes: {
              metric_name: 'Metric.MetricName',
              namespace: 'Metric.Namespace',
              dimensions: { to: 'Metric.Dimensions', as: 'name-values' },
            },
          },
        },
      },
      evaluation_criteria: {
        to: 'EvaluationCriteria',
        attributes: {
          promql_criteria: { to: 'PromQLCriteria', alike: 'pending_period query recovery_period' },
        },
      },
      warm_up_configuration: {
        to: 'WarmUpConfiguration',
        alike: ` only_start_evaluating_after_warm_up_period_ends warm_up_period_duration_in_minutes `,
      },
    },
    defaults: { actions_enabled: true, treat_missing_data: 'missing' },
  },
  aws_cloudwatch_composite_alarm: {
    type: 'AWS::CloudWatch::CompositeAlarm',
    names: ['alarm_name'],
    alike: `
      actions_enabled alarm_actions alarm_description alarm_name alarm_rule
      insufficient_data_actions
    `,
    attributes: {
      ok_actions: 'OKActions',
      tags: { to: 'Tags', as: 'tags' },
      actions_suppressor: {
        attributes: {
          alarm: 'ActionsSuppressor',
          extension_period: 'ActionsSuppressorExtensionPeriod',
          wait_period: 'ActionsSuppressorWaitPeriod',
        },
      },
    },
    defaults: { actions_enabled: true },
  },
  aws_cloudwatch_log_metric_filter: {
    type: 'AWS::Logs::MetricFilter',
    alike: 'apply_on_transformed_logs log_group_name',
    attributes: {
      metric_transformation: {
        to: 'MetricTransformations[]',
        alike: 'unit',
        attributes: {
          default_value: { to: 'DefaultValue', as: 'number' },
          name: 'MetricName',
          namespace: 'MetricNamespace',
          value: 'MetricValue',
          dimensions: { to: 'Dimensions', as: 'tags' },
        },
      },
      name: 'FilterName',
      pattern: 'FilterPattern',
    },
  },
  aws_cloudwatch_log_subscription_filter: {
    type: 'AWS::Logs::SubscriptionFilter',
    alike: `
      destination_arn distribution filter_pattern log_group_name role_arn
      apply_on_transformed_logs emit_system_fields
    `,
    attributes: { name: 'FilterName' },
    defaults: { distribution: 'ByLogStream' },
  },
  aws_cloudwatch_metric_stream: {
    type: 'AWS::CloudWatch::MetricStream',
    alike: `
      firehose_arn include_linked_accounts_metrics name output_format role_arn
    `,
    attributes: {
      exclude_filter: { to: 'ExcludeFilters[]', alike: 'metric_names namespace' },
      include_filter: { to: 'IncludeFilters[]', alike: 'metric_names namespace' },
      statistics_configuration: {
        to: 'StatisticsConfigurations[]',
        alike: 'additional_statistics',
        attributes: { include_metric: { to: 'IncludeMetrics[]', alike: 'metric_name namespace' } },
      },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_cloudwatch_dashboard: {
    type: 'AWS::CloudWatch::Dashboard',
    alike: 'dashboard_body dashboard_name',
  },
  aws_cloudwatch_log_stream: {
    type: 'AWS::Logs::LogStream',
    alike: 'log_group_name',
    attributes: { name: 'LogStreamName' },
  },
  aws_cloudwatch_log_destination: {
    type: 'AWS::Logs::Destination',
    alike: 'role_arn target_arn',
    attributes: { name: 'DestinationName', tags: { to: 'Tags', as: 'tags' } },
  },
  aws_cloudwatch_log_resource_policy: {
    type: 'AWS::Logs::ResourcePolicy',
    alike: 'policy_name',
    attributes: { policy_document: { to: 'PolicyDocument', as: 'json' } },
  },
  aws_cloudwatch_log_data_protection_policy: {
    type: 'AWS::Logs::LogGroup',
    attributes: { policy_document: { to: 'DataProtectionPolicy', as: 'json' } },
    partOf: {
      parent: 'aws_cloudwatch_log_group',
      key: 'log_group_name',
      equals: ['name', 'id'],
      sets: ['DataProtectionPolicy'],
    },
  },
}
