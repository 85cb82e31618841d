# expect: pass - it tells of what matters
resource "aws_db_event_subscription" "telling" {
  sns_topic        = "arn:aws:sns:eu-central-1:111122223333:alarms"
  source_type      = "db-instance"
  event_categories = ["configuration change", "failure", "maintenance"]
}

resource "aws_db_event_subscription" "partial" {
  sns_topic   = "arn:aws:sns:eu-central-1:111122223333:alarms"
  source_type = "db-instance"
  # expect: fail - it leaves out what matters
  event_categories = ["creation"]
}
