import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_autoscaling_policy: {
    type: 'AWS::AutoScaling::ScalingPolicy',
    alike: `
      adjustment_type estimated_instance_warmup metric_aggregation_type
      min_adjustment_magnitude policy_type scaling_adjustment
    `,
    attributes: {
      autoscaling_group_name: 'AutoScalingGroupName',
      cooldown: { to: 'Cooldown', as: 'text' },
      predictive_scaling_configuration: {
        to: 'PredictiveScalingConfiguration',
        alike: `
          max_capacity_breach_behavior max_capacity_buffer mode scheduling_buffer_time
        `,
        attributes: {
          metric_specification: {
            to: 'MetricSpecifications[]',
            alike: 'target_value',
            attributes: {
              customized_capacity_metric_specification: {
                to: 'CustomizedCapacityMetricSpecification',
                attributes: {
                  metric_data_queries: {
                    to: 'MetricDataQueries[]',
                    alike: 'expression label return_data',
                    attributes: { metric_stat: { to: 'MetricStat', alike: 'stat unit' } },
                  },
                },
              },
              customized_load_metric_specification: {
                to: 'CustomizedLoadMetricSpecification',
                attributes: {
                  metric_data_queries: {
                    to: 'MetricDataQueries[]',
                    alike: 'expression label return_data',
                    attributes: { metric_stat: { to: 'MetricStat', alike: 'stat unit' } },
                  },
                },
              },
              customized_scaling_metric_specification: {
                to: 'CustomizedScalingMetricSpecification',
                attributes: {
                  metric_data_queries: {
                    to: 'MetricDataQueries[]',
                    alike: 'expression label return_data',
                    attributes: { metric_stat: { to: 'MetricStat', alike: 'stat unit' } },
                  },
                },
              },
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
            },
          },
        },
      },
      step_adjustment: {
        to: 'StepAdjustments[]',
        alike: `
          metric_interval_lower_bound metric_interval_upper_bound scaling_adjustment
        `,
      },
      target_tracking_configuration: {
        to: 'TargetTrackingConfiguration',
        alike: 'disable_scale_in target_value',
        attributes: {
          customized_metric_specification: {
            to: 'CustomizedMetricSpecification',
            alike: 'metric_name namespace period statistic unit',
            attributes: {
              metrics: {
                to: 'Metrics[]',
                alike: 'expression label return_data',
                attributes: {
                  metric_stat: {
                    to: 'MetricStat',
                    alike: 'period stat unit',
                    attributes: { metric: { to: 'Metric', alike: 'metric_name namespace' } },
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
    },
  },
}
