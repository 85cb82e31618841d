# expect: pass - it says so
resource "aws_cognito_identity_pool" "closed" {
  identity_pool_name               = "people"
  allow_unauthenticated_identities = false
}

# expect: pass - the provider says false where nothing is said
resource "aws_cognito_identity_pool" "silent" {
  identity_pool_name = "people"
}

resource "aws_cognito_identity_pool" "open" {
  identity_pool_name = "people"
  # expect: fail - guests get credentials
  allow_unauthenticated_identities = true
}
