variable "status" {
  type = string
}

variable "role_arn" {
  type = string
}

resource "aws_iam_role" "replication" {
  name = "replication"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "s3.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

# expect: pass - every object is copied
resource "aws_s3_bucket" "this" {
  bucket_prefix = "example-"
}

resource "aws_s3_bucket_replication_configuration" "this" {
  bucket = aws_s3_bucket.this.id
  role   = aws_iam_role.replication.arn
  rule {
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.replica.arn
    }
  }
}

# expect: fail - nothing is copied by default, and the copies are not copied either
resource "aws_s3_bucket" "replica" {
  bucket_prefix = "example-replica-"
}

resource "aws_s3_bucket" "disabled" {
  bucket_prefix = "example-disabled-"
}

resource "aws_s3_bucket_replication_configuration" "disabled" {
  bucket = aws_s3_bucket.disabled.id
  role   = var.role_arn
  rule {
    # expect: fail - the only rule is off
    status = "Disabled"
    destination {
      bucket = aws_s3_bucket.replica.arn
    }
  }
}

resource "aws_s3_bucket" "left_to_the_deployer" {
  bucket_prefix = "example-open-"
}

resource "aws_s3_bucket_replication_configuration" "left_to_the_deployer" {
  bucket = aws_s3_bucket.left_to_the_deployer.id
  role   = var.role_arn
  rule {
    # expect: unknown - the variable has no default
    status = var.status
    destination {
      bucket = aws_s3_bucket.replica.arn
    }
  }
}
