# expect: pass - long, and of every kind
resource "aws_cognito_user_pool" "strong" {
  name = "people"
  password_policy {
    minimum_length                   = 12
    require_lowercase                = true
    require_uppercase                = true
    require_numbers                  = true
    require_symbols                  = true
    temporary_password_validity_days = 3
  }
}

# Of every kind, and short.
resource "aws_cognito_user_pool" "short" {
  name = "people"
  password_policy {
    # expect: fail - too short
    minimum_length    = 6
    require_lowercase = true
    require_uppercase = true
    require_numbers   = true
    require_symbols   = true
  }
}
