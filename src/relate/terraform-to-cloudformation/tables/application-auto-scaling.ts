import type { Block, Tables } from '../table.ts'

const metric_data_query: Block = {
  to: 'MetricDataQueries[]',
  alike: 'expression id label return_data',
  attributes: {
    metric_stat: {
      to: 'MetricStat',
      alike: 'stat unit',
      attributes: {
        metric: {
          to: 'Metric',
          alike: 'metric_name namespace',
          attributes: { dimension: { to: 'Dimensions[]', alike: 'name value' } },
        },
      },
    },
  },
}

export const tables: Tables = {
  aws_appautoscaling_policy: {
    type: 'AWS::ApplicationAutoScaling::ScalingPolicy',
    alike: 'policy_type resource_id scalable_dimension service_namespace',
    attributes: {
      predictive_scaling_policy_configuration: {
        to: 'PredictiveScalingPolicyConfiguration',
        alike: `
          max_capacity_breach_behavior max_capacity_buffer mode scheduling_buffer_time
        `,
        attributes: {
          metric_specification: {
            to: 'MetricSpecifications[]',
            attributes: {
              target_value: { to: 'TargetValue', as: 'number' },
              predefined_load_metric_specification: {
                to: 'PredefinedLoadMetricSpecification',
                alike: 'predefined_metric_type resource_label',
              },
              predefined_metric_pair_specification: {
                to: 'PredefinedMetricPairSpecification',
                alike: 'predefined_metric_type resource_label',
              },
              predefined_scaling_metric_specification: {
                to: 'PredefinedScalingMetricSpecification',
                alike: 'predefined_metric_type resource_label',
              },
              customized_capacity_metric_specification: {
                to: 'CustomizedCapacityMetricSpecification',
                attributes: { metric_data_query },
              },
              customized_load_metric_specification: {
                to: 'CustomizedLoadMetricSpecification',
                attributes: { metric_data_query },
              },
              customized_scaling_metric_specification: {
                to: 'CustomizedScalingMetricSpecification',
                attributes: { metric_data_query },
              },
            },
          },
        },
      },
      step_scaling_policy_configuration: {
        to: 'StepScalingPolicyConfiguration',
        alike: `
          adjustment_type cooldown metric_aggregation_type min_adjustment_magnitude
        `,
        attributes: {
          step_adjustment: {
            to: 'StepAdjustments[]',
            alike: 'scaling_adjustment',
            attributes: {
              metric_interval_upper_bound: { to: 'MetricIntervalUpperBound', as: 'number' },
              metric_interval_lower_bound: { to: 'MetricIntervalLowerBound', as: 'number' },
            },
          },
        },
      },
      target_tracking_scaling_policy_configuration: {
        to: 'TargetTrackingScalingPolicyConfiguration',
        alike: 'disable_scale_in scale_in_cooldown scale_out_cooldown target_value',
        attributes: {
          customized_metric_specification: {
            to: 'CustomizedMetricSpecification',
            alike: 'metric_name namespace statistic unit',
            attributes: {
              dimensions: { to: 'Dimensions[]', alike: 'name value' },
              metrics: {
                to: 'Metrics[]',
                alike: 'expression label return_data id',
                attributes: {
                  metric_stat: {
                    to: 'MetricStat',
                    alike: 'stat unit',
                    attributes: {
                      metric: {
                        to: 'Metric',
                        alike: 'metric_name namespace',
                        attributes: { dimensions: { to: 'Dimensions[]', alike: 'name value' } },
                      },
                    },
                  },
                },
              },
            },
          },
          predefined_metric_specification: {
            to: 'PredefinedMetricSpecification',
            alike: 'predefined_metric_type resource_label',
          },
        },
      },
      name: 'PolicyName',
    },
    defaults: { policy_type: 'StepScaling' },
  },
  aws_appautoscaling_target: {
    type: 'AWS::ApplicationAutoScaling::ScalableTarget',
    alike: `
      max_capacity min_capacity resource_id scalable_dimension service_namespace
    `,
    attributes: {
      role_arn: 'RoleARN',
      tags: { to: 'Tags', as: 'tags' },
      suspended_state: {
        to: 'SuspendedState',
        alike: `
          dynamic_scaling_in_suspended dynamic_scaling_out_suspended
          scheduled_scaling_suspended
        `,
      },
    },
  },
}
