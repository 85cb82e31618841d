# with: { maxPasswordAge: null, passwordReusePrevention: null, requireSymbols: null }

# expect: pass - nobody asks for an age, a history or symbols
resource "aws_iam_account_password_policy" "long" {
  minimum_password_length      = 20
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers              = true
}

resource "aws_iam_account_password_policy" "short" {
  # expect: fail - the length is asked for still
  minimum_password_length      = 8
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers              = true
}
