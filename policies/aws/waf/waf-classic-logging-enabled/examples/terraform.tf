resource "aws_kinesis_firehose_delivery_stream" "log" {
  name        = "aws-waf-logs-edge"
  destination = "extended_s3"
}

# expect: pass - each request is written down
resource "aws_waf_web_acl" "logged" {
  name        = "logged"
  metric_name = "logged"
  default_action {
    type = "BLOCK"
  }
  logging_configuration {
    log_destination = aws_kinesis_firehose_delivery_stream.log.arn
  }
}

# expect: fail - nothing is written by default
resource "aws_waf_web_acl" "silent" {
  name        = "silent"
  metric_name = "silent"
  default_action {
    type = "BLOCK"
  }
}
