resource "aws_s3_bucket" "b" {
  for_each      = toset(["data", "logs"])
  bucket_prefix = "${each.key}-"
}

resource "aws_s3_bucket_versioning" "v" {
  for_each = aws_s3_bucket.b
  bucket   = each.value.id

  versioning_configuration {
    status = each.key == "data" ? "Enabled" : "Suspended"
  }
}
