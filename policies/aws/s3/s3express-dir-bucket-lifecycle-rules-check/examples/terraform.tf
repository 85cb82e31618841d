# expect: pass - after a week
resource "aws_s3_directory_bucket" "this" {
  bucket = "this--euc1-az1--x-s3"
  location {
    name = "euc1-az1"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  bucket = aws_s3_directory_bucket.this.bucket
  rule {
    id     = "week"
    status = "Enabled"
    expiration {
      days = 7
    }
  }
}

# expect: fail - a directory bucket has no rule of its own
resource "aws_s3_directory_bucket" "silent" {
  bucket = "silent--euc1-az1--x-s3"
  location {
    name = "euc1-az1"
  }
}
