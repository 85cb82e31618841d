import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var e={aws_appautoscaling_policy:{type:"AWS::ApplicationAutoScaling::ScalingPolicy",alike:"policy_type resource_id scalable_dimension service_namespace",attributes:{predictive_scaling_policy_configuration:{to:"PredictiveScalingPolicyConfiguration",alike:`
          max_capacity_breach_behavior max_capacity_buffer mode scheduling_buffer_time
        `,attributes:{metric_specification:{to:"MetricSpecifications[]",alike:"target_value",attributes:{predefined_load_metric_specification:{to:"PredefinedLoadMetricSpecification",alike:"predefined_metric_type resource_label"},predefined_metric_pair_specification:{to:"PredefinedMetricPairSpecification",alike:"predefined_metric_type resource_label"},predefined_scaling_metric_specification:{to:"PredefinedScalingMetricSpecification",alike:"predefined_metric_type resource_label"}}}}},step_scaling_policy_configuration:{to:"StepScalingPolicyConfiguration",alike:`
          adjustment_type cooldown metric_aggregation_type min_adjustment_magnitude
        `,attributes:{step_adjustment:{to:"StepAdjustments[]",alike:`
              metric_interval_lower_bound metric_interval_upper_bound scaling_adjustment
            `}}},target_tracking_scaling_policy_configuration:{to:"TargetTrackingScalingPolicyConfiguration",alike:"disable_scale_in scale_in_cooldown scale_out_cooldown target_value",attributes:{customized_metric_specification:{to:"CustomizedMetricSpecification",alike:"metric_name namespace statistic unit",attributes:{dimensions:{to:"Dimensions[]",alike:"name value"},metrics:{to:"Metrics[]",alike:"expression label return_data",attributes:{metric_stat:{to:"MetricStat",alike:"stat unit",attributes:{metric:{to:"Metric",alike:"metric_name namespace"}}}}}}},predefined_metric_specification:{to:"PredefinedMetricSpecification",alike:"predefined_metric_type resource_label"}}}}},aws_appautoscaling_target:{type:"AWS::ApplicationAutoScaling::ScalableTarget",alike:`
      max_capacity min_capacity resource_id scalable_dimension service_namespace
    `,attributes:{role_arn:"RoleARN",tags:{to:"Tags",as:"tags"},suspended_state:{to:"SuspendedState",alike:`
          dynamic_scaling_in_suspended dynamic_scaling_out_suspended
          scheduled_scaling_suspended
        `}}}};export{e as tables};
