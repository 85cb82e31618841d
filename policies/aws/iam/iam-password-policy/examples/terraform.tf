# expect: pass - at least what is asked for
resource "aws_iam_account_password_policy" "this" {
  minimum_password_length      = 14
  password_reuse_prevention    = 24
  max_password_age             = 90
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers              = true
  require_symbols              = true
}

resource "aws_iam_account_password_policy" "short" {
  # expect: fail - too short
  minimum_password_length      = 8
  password_reuse_prevention    = 24
  max_password_age             = 90
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers              = true
  require_symbols              = true
}

resource "aws_iam_account_password_policy" "endless" {
  minimum_password_length   = 20
  password_reuse_prevention = 24
  # expect: fail - 0 means that passwords never have to be changed
  max_password_age             = 0
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers              = true
  require_symbols              = true
}

# expect: fail - symbols are not asked for
resource "aws_iam_account_password_policy" "letters" {
  minimum_password_length      = 14
  password_reuse_prevention    = 24
  max_password_age             = 90
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers              = true
}

variable "length" {
  type = number
}

resource "aws_iam_account_password_policy" "left_to_the_deployer" {
  # expect: unknown - the variable has no default
  minimum_password_length      = var.length
  password_reuse_prevention    = 24
  max_password_age             = 90
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers              = true
  require_symbols              = true
}
