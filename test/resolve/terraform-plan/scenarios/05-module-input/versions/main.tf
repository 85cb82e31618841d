variable "bucket" {
  type = string
}

resource "aws_s3_bucket_versioning" "v" {
  bucket = var.bucket

  versioning_configuration {
    status = "Enabled"
  }
}
