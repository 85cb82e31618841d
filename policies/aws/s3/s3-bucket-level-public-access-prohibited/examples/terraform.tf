variable "block" {
  type = bool
}

# expect: pass - all four settings are on
resource "aws_s3_bucket" "this" {
  bucket_prefix = "example-"
}

resource "aws_s3_bucket_public_access_block" "this" {
  bucket                  = aws_s3_bucket.this.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# expect: pass - S3 switches all of them on where nothing is said
resource "aws_s3_bucket" "silent" {
  bucket_prefix = "example-silent-"
}

resource "aws_s3_bucket" "open" {
  bucket_prefix = "example-open-"
}

resource "aws_s3_bucket_public_access_block" "open" {
  bucket            = aws_s3_bucket.open.id
  block_public_acls = true
  # expect: fail - a policy may make it public
  block_public_policy     = false
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket" "left_to_the_deployer" {
  bucket_prefix = "example-deployer-"
}

resource "aws_s3_bucket_public_access_block" "left_to_the_deployer" {
  bucket            = aws_s3_bucket.left_to_the_deployer.id
  block_public_acls = true
  # expect: unknown - the variable has no default
  block_public_policy     = var.block
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_public_access_block" "elsewhere" {
  bucket            = "example-elsewhere"
  block_public_acls = true
  # expect: fail - of a bucket that is not declared here
  block_public_policy     = false
  ignore_public_acls      = true
  restrict_public_buckets = true
}
