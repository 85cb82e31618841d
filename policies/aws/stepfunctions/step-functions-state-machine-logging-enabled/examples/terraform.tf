resource "aws_cloudwatch_log_group" "this" {
  name = "steps"
}

# expect: pass - what fails is told
resource "aws_sfn_state_machine" "logged" {
  name       = "logged"
  role_arn   = "arn:aws:iam::111122223333:role/steps"
  definition = jsonencode({ StartAt = "End", States = { End = { Type = "Succeed" } } })
  logging_configuration {
    level           = "ERROR"
    log_destination = "${aws_cloudwatch_log_group.this.arn}:*"
  }
}

# expect: fail - off by default
resource "aws_sfn_state_machine" "silent" {
  name       = "silent"
  role_arn   = "arn:aws:iam::111122223333:role/steps"
  definition = jsonencode({ StartAt = "End", States = { End = { Type = "Succeed" } } })
}

resource "aws_sfn_state_machine" "block_only" {
  name       = "block-only"
  role_arn   = "arn:aws:iam::111122223333:role/steps"
  definition = jsonencode({ StartAt = "End", States = { End = { Type = "Succeed" } } })
  # expect: fail - a destination, and nothing is sent there: the level is off by default
  logging_configuration {
    log_destination = "${aws_cloudwatch_log_group.this.arn}:*"
  }
}
