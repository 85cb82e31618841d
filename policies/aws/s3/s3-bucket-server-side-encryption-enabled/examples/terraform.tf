variable "algorithm" {
  type = string
}

# expect: pass - the key of S3
resource "aws_s3_bucket" "this" {
  bucket_prefix = "example-"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  bucket = aws_s3_bucket.this.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

# expect: pass - since 2023 S3 encrypts by itself
resource "aws_s3_bucket" "silent" {
  bucket_prefix = "example-silent-"
}

resource "aws_s3_bucket" "misspelt" {
  bucket_prefix = "example-misspelt-"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "misspelt" {
  bucket = aws_s3_bucket.misspelt.id
  rule {
    apply_server_side_encryption_by_default {
      # expect: fail - S3 knows no such algorithm
      sse_algorithm = "AES-256"
    }
  }
}

resource "aws_s3_bucket" "left_to_the_deployer" {
  bucket_prefix = "example-open-"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "left_to_the_deployer" {
  bucket = aws_s3_bucket.left_to_the_deployer.id
  rule {
    apply_server_side_encryption_by_default {
      # expect: unknown - the variable has no default
      sse_algorithm = var.algorithm
    }
  }
}
