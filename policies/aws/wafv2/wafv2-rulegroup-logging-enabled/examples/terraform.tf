# expect: pass - what it counts can be seen
resource "aws_wafv2_rule_group" "seen" {
  name     = "seen"
  scope    = "REGIONAL"
  capacity = 10
  visibility_config {
    cloudwatch_metrics_enabled = true
    sampled_requests_enabled   = true
    metric_name                = "group"
  }
}

resource "aws_wafv2_rule_group" "unseen" {
  name     = "unseen"
  scope    = "REGIONAL"
  capacity = 10
  visibility_config {
    # expect: fail - it counts, and tells nobody
    cloudwatch_metrics_enabled = false
    sampled_requests_enabled   = true
    metric_name                = "group"
  }
}
