# expect: pass - whatever a document asks for
resource "aws_ssm_service_setting" "this" {
  setting_id    = "/ssm/documents/console/public-sharing-permission"
  setting_value = "Disable"
}

# expect: pass - named by its ARN
resource "aws_ssm_service_setting" "by_arn" {
  setting_id    = "arn:aws:ssm:eu-central-1:111122223333:servicesetting/ssm/documents/console/public-sharing-permission"
  setting_value = "Disable"
}

resource "aws_ssm_service_setting" "contrary" {
  setting_id = "/ssm/documents/console/public-sharing-permission"
  # expect: fail - documents can be shared with every account
  setting_value = "Enable"
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
  setting_id = "/ssm/documents/console/public-sharing-permission"
  # expect: unknown - the variable has no default
  setting_value = var.choice
}
