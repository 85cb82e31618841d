import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var a={aws_cloudwatch_log_group:{type:"AWS::Logs::LogGroup",names:["name"],alike:"deletion_protection_enabled kms_key_id log_group_class",attributes:{name:"LogGroupName",retention_in_days:{to:"RetentionInDays",as:{0:null}},tags:{to:"Tags",as:"tags"}},defaults:{retention_in_days:0}},aws_cloudwatch_metric_alarm:{type:"AWS::CloudWatch::Alarm",names:["alarm_name"],alike:`
      actions_enabled alarm_actions alarm_description alarm_name comparison_operator
      datapoints_to_alarm evaluation_periods extended_statistic insufficient_data_actions
      metric_name namespace period statistic threshold threshold_metric_id
      treat_missing_data unit
    `,attributes:{tags:{to:"Tags",as:"tags"},evaluate_low_sample_count_percentiles:"EvaluateLowSampleCountPercentile",ok_actions:"OKActions"}},aws_cloudwatch_composite_alarm:{type:"AWS::CloudWatch::CompositeAlarm",names:["alarm_name"],alike:`
      actions_enabled alarm_actions alarm_description alarm_name alarm_rule
      insufficient_data_actions
    `,attributes:{ok_actions:"OKActions",tags:{to:"Tags",as:"tags"}}},aws_cloudwatch_log_metric_filter:{type:"AWS::Logs::MetricFilter",alike:"apply_on_transformed_logs log_group_name",attributes:{metric_transformation:{to:"MetricTransformations[]",alike:"default_value unit"}}},aws_cloudwatch_log_subscription_filter:{type:"AWS::Logs::SubscriptionFilter",alike:"destination_arn distribution filter_pattern log_group_name role_arn"}};export{a as tables};
