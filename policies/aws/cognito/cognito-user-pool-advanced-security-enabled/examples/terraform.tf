# expect: pass - risky sign-ins are stopped
resource "aws_cognito_user_pool" "enforced" {
  name = "people"
  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }
}

# expect: fail - off by default
resource "aws_cognito_user_pool" "silent" {
  name = "people"
}
