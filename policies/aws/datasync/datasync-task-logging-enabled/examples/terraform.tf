# expect: pass - each file is written down
resource "aws_datasync_task" "logged" {
  name                     = "logged"
  source_location_arn      = "arn:aws:datasync:eu-central-1:111122223333:location/loc-0a1b2c3d4e5f60001"
  destination_location_arn = "arn:aws:datasync:eu-central-1:111122223333:location/loc-0a1b2c3d4e5f60002"
  cloudwatch_log_group_arn = "arn:aws:logs:eu-central-1:111122223333:log-group:datasync"
  options {
    log_level = "TRANSFER"
  }
}

# expect: pass - in this mode the service has a log group of its own
resource "aws_datasync_task" "enhanced" {
  name                     = "enhanced"
  source_location_arn      = "arn:aws:datasync:eu-central-1:111122223333:location/loc-0a1b2c3d4e5f60001"
  destination_location_arn = "arn:aws:datasync:eu-central-1:111122223333:location/loc-0a1b2c3d4e5f60002"
  task_mode                = "ENHANCED"
}

# expect: fail - there is no place to write to
resource "aws_datasync_task" "silent" {
  name                     = "silent"
  source_location_arn      = "arn:aws:datasync:eu-central-1:111122223333:location/loc-0a1b2c3d4e5f60001"
  destination_location_arn = "arn:aws:datasync:eu-central-1:111122223333:location/loc-0a1b2c3d4e5f60002"
}
