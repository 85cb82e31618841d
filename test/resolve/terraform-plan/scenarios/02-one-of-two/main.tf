resource "aws_s3_bucket" "versioned" {}

resource "aws_s3_bucket" "plain" {}

resource "aws_s3_bucket_versioning" "v" {
  bucket = aws_s3_bucket.versioned.id

  versioning_configuration {
    status = "Enabled"
  }
}
