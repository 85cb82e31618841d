variable "status" {
  type = string
}

# expect: pass - objects go after a year
resource "aws_s3_bucket" "this" {
  bucket_prefix = "example-"
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  bucket = aws_s3_bucket.this.id
  rule {
    id     = "a-year"
    status = "Enabled"
    expiration {
      days = 365
    }
  }
}

# expect: fail - a bucket has no rule of its own
resource "aws_s3_bucket" "silent" {
  bucket_prefix = "example-silent-"
}

resource "aws_s3_bucket" "left_to_the_deployer" {
  bucket_prefix = "example-open-"
}

resource "aws_s3_bucket_lifecycle_configuration" "left_to_the_deployer" {
  bucket = aws_s3_bucket.left_to_the_deployer.id
  rule {
    id = "a-year"
    # expect: unknown - the variable has no default
    status = var.status
    expiration {
      days = 365
    }
  }
}
