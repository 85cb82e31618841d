variable "keep_logs" {
  type = bool
}

# expect: pass - the logs go to a bucket of their own
resource "aws_s3_bucket" "this" {
  bucket_prefix = "example-"
}

resource "aws_s3_bucket_logging" "this" {
  bucket        = aws_s3_bucket.this.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "data/"
}

# expect: fail - S3 keeps no access logs unless it is asked to, not for a log bucket either
resource "aws_s3_bucket" "logs" {
  bucket_prefix = "example-logs-"
}

# expect: pass - joined by the name of the bucket
resource "aws_s3_bucket" "named" {
  bucket = "example-named"
}

resource "aws_s3_bucket_logging" "named" {
  bucket        = "example-named"
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "named/"
}

# expect: unknown - whether the logs are kept is left to the deployer
resource "aws_s3_bucket" "left_to_the_deployer" {
  bucket_prefix = "example-open-"
}

resource "aws_s3_bucket_logging" "left_to_the_deployer" {
  count         = var.keep_logs ? 1 : 0
  bucket        = aws_s3_bucket.left_to_the_deployer.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "open/"
}
