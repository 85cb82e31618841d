variable "block" {
  type = bool
}

# expect: pass - all four settings are on
resource "aws_s3_account_public_access_block" "this" {
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# expect: fail - what is left out is off
resource "aws_s3_account_public_access_block" "half" {
  block_public_acls  = true
  ignore_public_acls = true
}

resource "aws_s3_account_public_access_block" "left_to_the_deployer" {
  block_public_acls = true
  # expect: unknown - the variable has no default
  block_public_policy     = var.block
  ignore_public_acls      = true
  restrict_public_buckets = true
}
