# expect: fail - it is counted, and nobody is told
resource "aws_cloudwatch_log_metric_filter" "this" {
  name           = "watched"
  log_group_name = "trail"
  pattern        = "{ ($.eventName = CreateVpc) || ($.eventName = DeleteVpc) || ($.eventName = ModifyVpcAttribute) || ($.eventName = AcceptVpcPeeringConnection) || ($.eventName = CreateVpcPeeringConnection) || ($.eventName = DeleteVpcPeeringConnection) || ($.eventName = RejectVpcPeeringConnection) }"
  metric_transformation {
    name      = "watched"
    namespace = "LogMetrics"
    value     = "1"
  }
}
