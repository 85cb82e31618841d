variable "status" {
  type = string
}

resource "aws_s3_bucket" "b" {}

resource "aws_s3_bucket_versioning" "v" {
  bucket = aws_s3_bucket.b.id

  versioning_configuration {
    status = var.status
  }
}
