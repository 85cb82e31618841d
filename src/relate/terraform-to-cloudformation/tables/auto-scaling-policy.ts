import type { Block, Tables } from '../table.ts'

const metric: Block = {
  to: 'Metric',
  alike: 'metric_name namespace',
  attributes: { dimensions: { to: 'Dimensions[]', alike: 'name value' } },
}

const metric_data_queries: Block = {
  to: 'MetricDataQueries[]',
  alike: 'expression label return_data id',
  attributes: {
    metric_stat: {
      to: 'MetricStat',
      alike: 'stat unit',
      attributes: { metric },
    },
  },
}

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
        alike: 'max_capacity_breach_behavior mode',
        attributes: {
          scheduling_buffer_time: { to: 'SchedulingBufferTime', as: 'number' },
          max_capacity_buffer: { to: 'MaxCapacityBuffer', as: 'number' },
          metric_specification: {
            to: 'MetricSpecifications[]',
            alike: 'target_value',
            attributes: {
              customized_capacity_metric_specification: {
                to: 'CustomizedCapacityMetricSpecification',
                attributes: { metric_data_queries },
              },
              customized_load_metric_specification: {
                to: 'CustomizedLoadMetricSpecification',
                attributes: { metric_data_queries },
              },
              customized_scaling_metric_specification: {
                to: 'CustomizedScalingMetricSpecification',
                attributes: { metric_data_queries },
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
        alike: 'scaling_adjustment',
        attributes: {
          metric_interval_upper_bound: { to: 'MetricIntervalUpperBound', as: 'number' },
          metric_interval_lower_bound: { to: 'MetricIntervalLowerBound', as: 'number' },
        },
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
                alike: 'expression label return_data id',
                attributes: {
                  metric_stat: {
                    to: 'MetricStat',
                    alike: 'period stat unit',
                    attributes: { metric },
                  },
                },
              },
              metric_dimension: { to: 'Dimensions[]', alike: 'name value' },
            },
          },
          predefined_metric_specification: {
            to: 'PredefinedMetricSpecification',
            alike: 'predefined_metric_type resource_label',
          },
        },
      },
    },
    defaults: { policy_type: 'SimpleScaling' },
  },
}
