resource "aws_iam_role" "own" {
  name               = "recorder"
  assume_role_policy = "{}"
}

resource "aws_config_configuration_recorder" "own" {
  name = "own"
  # expect: fail - a role of one's own
  role_arn = aws_iam_role.own.arn
}

resource "aws_config_configuration_recorder_status" "own" {
  name       = aws_config_configuration_recorder.own.name
  is_enabled = true
}
