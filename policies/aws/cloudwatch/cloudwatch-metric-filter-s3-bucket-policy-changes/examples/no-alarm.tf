# expect: fail - it is counted, and nobody is told
resource "aws_cloudwatch_log_metric_filter" "this" {
  name           = "watched"
  log_group_name = "trail"
  pattern        = "{ ($.eventSource = s3.amazonaws.com) && (($.eventName = PutBucketAcl) || ($.eventName = PutBucketPolicy) || ($.eventName = PutBucketCors) || ($.eventName = PutBucketLifecycle) || ($.eventName = PutBucketReplication) || ($.eventName = DeleteBucketPolicy) || ($.eventName = DeleteBucketCors) || ($.eventName = DeleteBucketLifecycle) || ($.eventName = DeleteBucketReplication)) }"
  metric_transformation {
    name      = "watched"
    namespace = "LogMetrics"
    value     = "1"
  }
}
