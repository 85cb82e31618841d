# expect: pass - it has to be turned off first
resource "aws_cognito_user_pool" "guarded" {
  name = "people"
  deletion_protection = "ACTIVE"
}

# expect: fail - off by default
resource "aws_cognito_user_pool" "silent" {
  name = "people"
}
