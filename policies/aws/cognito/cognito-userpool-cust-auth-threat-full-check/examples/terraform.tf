# expect: pass - both doors are watched
resource "aws_cognito_user_pool" "enforced" {
  name = "people"
  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
    advanced_security_additional_flows {
      custom_auth_mode = "ENFORCED"
    }
  }
}

# expect: fail - off by default
resource "aws_cognito_user_pool" "silent" {
  name = "people"
}
