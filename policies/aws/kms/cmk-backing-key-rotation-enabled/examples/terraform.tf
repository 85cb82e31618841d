variable "choice" {
  type = bool
}

# expect: pass - new key material each year, the old stays for what it encrypted
resource "aws_kms_key" "stated" {
  description         = "data"
  enable_key_rotation = true
}

# expect: fail - nothing asks for it, and keys don't rotate by default
resource "aws_kms_key" "silent" {
  description = "data"
}

resource "aws_kms_key" "contrary" {
  description = "data"
  # expect: fail - it says so
  enable_key_rotation = false
}

resource "aws_kms_key" "left_to_the_deployer" {
  description = "data"
  # expect: unknown - the variable has no default
  enable_key_rotation = var.choice
}

# Only symmetric keys for encryption rotate: nothing is asked of the others.
resource "aws_kms_key" "signing" {
  customer_master_key_spec = "RSA_4096"
  key_usage                = "SIGN_VERIFY"
}
