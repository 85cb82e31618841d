variable "account" {
  type = string
}

# expect: pass - accounts of one organization
resource "aws_lambda_layer_version_permission" "organization" {
  layer_name      = "tools"
  version_number  = 1
  statement_id    = "organization"
  action          = "lambda:GetLayerVersion"
  principal       = "*"
  organization_id = "o-example123"
}

resource "aws_lambda_layer_version_permission" "open" {
  layer_name     = "tools"
  version_number = 1
  statement_id   = "open"
  action         = "lambda:GetLayerVersion"
  # expect: fail - everybody
  principal = "*"
}

resource "aws_lambda_layer_version_permission" "left_to_the_deployer" {
  layer_name     = "tools"
  version_number = 1
  statement_id   = "left-to-the-deployer"
  action         = "lambda:GetLayerVersion"
  # expect: unknown - the variable may be "*"
  principal = var.account
}
