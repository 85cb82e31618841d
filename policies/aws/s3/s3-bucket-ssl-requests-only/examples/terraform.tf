# expect: pass - everybody, every action, the bucket and its objects
resource "aws_s3_bucket" "this" {
  bucket_prefix = "example-"
}

data "aws_iam_policy_document" "tls_only" {
  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.this.arn, "${aws_s3_bucket.this.arn}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_s3_bucket_policy" "this" {
  bucket = aws_s3_bucket.this.id
  policy = data.aws_iam_policy_document.tls_only.json
}

# expect: pass - the same, as JSON
resource "aws_s3_bucket" "encoded" {
  bucket = "example-encoded"
}

resource "aws_s3_bucket_policy" "encoded" {
  bucket = aws_s3_bucket.encoded.bucket
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = [aws_s3_bucket.encoded.arn, "${aws_s3_bucket.encoded.arn}/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

# expect: fail - without a policy, S3 takes requests over plain HTTP
resource "aws_s3_bucket" "silent" {
  bucket_prefix = "example-silent-"
}

resource "aws_s3_bucket" "objects_only" {
  bucket_prefix = "example-objects-"
}

resource "aws_s3_bucket_policy" "objects_only" {
  bucket = aws_s3_bucket.objects_only.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      # expect: fail - the bucket can still be listed over plain HTTP
      Resource  = "${aws_s3_bucket.objects_only.arn}/*"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

resource "aws_s3_bucket" "reads_only" {
  bucket_prefix = "example-reads-"
}

data "aws_iam_policy_document" "reads_only" {
  statement {
    effect    = "Deny"
    # expect: fail - uploads are still taken over plain HTTP
    actions   = ["s3:Get*", "s3:List*"]
    resources = [aws_s3_bucket.reads_only.arn, "${aws_s3_bucket.reads_only.arn}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_s3_bucket_policy" "reads_only" {
  bucket = aws_s3_bucket.reads_only.id
  policy = data.aws_iam_policy_document.reads_only.json
}

resource "aws_s3_bucket" "heredoc" {
  bucket_prefix = "example-text-"
}

resource "aws_s3_bucket_policy" "heredoc" {
  bucket = aws_s3_bucket.heredoc.id
  # expect: fail - allowing requests with TLS denies none without
  policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": "*",
        "Action": "s3:GetObject",
        "Resource": "${aws_s3_bucket.heredoc.arn}/*",
        "Condition": { "Bool": { "aws:SecureTransport": "true" } }
      }]
    }
  JSON
}

variable "transport" {
  type = string
}

resource "aws_s3_bucket" "left_to_the_deployer" {
  bucket_prefix = "example-open-"
}

data "aws_iam_policy_document" "left_to_the_deployer" {
  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.left_to_the_deployer.arn, "${aws_s3_bucket.left_to_the_deployer.arn}/*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      # expect: unknown - the variable has no default
      values   = [var.transport]
    }
  }
}

resource "aws_s3_bucket_policy" "left_to_the_deployer" {
  bucket = aws_s3_bucket.left_to_the_deployer.id
  policy = data.aws_iam_policy_document.left_to_the_deployer.json
}
