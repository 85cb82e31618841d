# expect: pass - everybody needs one
resource "aws_cognito_user_pool" "required" {
  name = "people"
  mfa_configuration = "ON"
  software_token_mfa_configuration {
    enabled = true
  }
}

# expect: fail - off by default
resource "aws_cognito_user_pool" "silent" {
  name = "people"
}
