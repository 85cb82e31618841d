# expect: pass - what scripts print is kept
resource "aws_ssm_service_setting" "this" {
  setting_id    = "/ssm/automation/customer-script-log-destination"
  setting_value = "CloudWatch"
}

# expect: pass - named by its ARN
resource "aws_ssm_service_setting" "by_arn" {
  setting_id    = "arn:aws:ssm:eu-central-1:111122223333:servicesetting/ssm/automation/customer-script-log-destination"
  setting_value = "CloudWatch"
}

resource "aws_ssm_service_setting" "contrary" {
  setting_id = "/ssm/automation/customer-script-log-destination"
  # expect: fail - it is thrown away
  setting_value = "None"
}

# Another setting is not meant.
resource "aws_ssm_service_setting" "other" {
  setting_id    = "/ssm/parameter-store/high-throughput-enabled"
  setting_value = "true"
}

variable "choice" {
  type = string
}

resource "aws_ssm_service_setting" "left_to_the_deployer" {
  setting_id = "/ssm/automation/customer-script-log-destination"
  # expect: unknown - the variable has no default
  setting_value = var.choice
}
