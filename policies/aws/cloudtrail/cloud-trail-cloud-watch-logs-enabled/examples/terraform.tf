variable "deliver" {
  type = bool
}

resource "aws_cloudwatch_log_group" "trail" {
  retention_in_days = 365
}

# expect: pass - alarms hear of an event within minutes
resource "aws_cloudtrail" "stated" {
  name = "stated"
  s3_bucket_name = "trail-logs"
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.trail.arn}:*"
}

# expect: fail - the bucket alone wakes nobody
resource "aws_cloudtrail" "silent" {
  name = "silent"
  s3_bucket_name = "trail-logs"
}

# expect: unknown - the variable has no default
resource "aws_cloudtrail" "sometimes" {
  name = "sometimes"
  s3_bucket_name = "trail-logs"
  cloud_watch_logs_group_arn = var.deliver ? "arn:aws:logs:eu-central-1:111122223333:log-group:trail:*" : null
}
