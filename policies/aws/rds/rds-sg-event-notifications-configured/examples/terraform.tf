# expect: pass - it tells of what matters
resource "aws_db_event_subscription" "telling" {
  sns_topic        = "arn:aws:sns:eu-central-1:111122223333:alarms"
  source_type      = "db-security-group"
  event_categories = ["configuration change", "failure"]
}

resource "aws_db_event_subscription" "partial" {
  sns_topic   = "arn:aws:sns:eu-central-1:111122223333:alarms"
  source_type = "db-security-group"
  # expect: fail - it leaves out what matters
  event_categories = ["creation"]
}
