# expect: fail - nothing starts it
resource "aws_config_configuration_recorder" "idle" {
  name     = "idle"
  role_arn = "arn:aws:iam::111122223333:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"
}
