locals {
  ids = { for name, bucket in aws_s3_bucket.b : name => bucket.id }
}

resource "aws_s3_bucket" "b" {
  for_each      = toset(["data", "logs"])
  bucket_prefix = "${each.key}-"
}

resource "aws_s3_bucket_versioning" "v" {
  for_each = toset(["data"])
  bucket   = local.ids[each.key]

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "first" {}

resource "aws_s3_bucket" "second" {}

variable "use_first" {
  type    = bool
  default = true
}

resource "aws_s3_bucket_versioning" "one" {
  bucket = var.use_first ? aws_s3_bucket.first.id : aws_s3_bucket.second.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "third" {}

locals {
  third = coalesce(null, try(aws_s3_bucket.third.id, null), aws_s3_bucket.second.id)
  all   = values(aws_s3_bucket.b)[*].id
}

resource "aws_s3_bucket_versioning" "third" {
  bucket = local.third

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_public_access_block" "all" {
  count                   = 2
  bucket                  = local.all[count.index]
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
