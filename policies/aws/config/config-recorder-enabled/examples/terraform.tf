resource "aws_iam_service_linked_role" "config" {
  aws_service_name = "config.amazonaws.com"
}

# expect: pass - all kinds are the default, and it is started
resource "aws_config_configuration_recorder" "this" {
  name     = "this"
  role_arn = aws_iam_service_linked_role.config.arn
}

resource "aws_config_configuration_recorder_status" "this" {
  name       = aws_config_configuration_recorder.this.name
  is_enabled = true
}
