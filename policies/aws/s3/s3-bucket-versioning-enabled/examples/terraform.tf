variable "status" {
  type = string
}

# expect: pass - what is overwritten stays as an older version
resource "aws_s3_bucket" "this" {
  bucket_prefix = "example-"
}

resource "aws_s3_bucket_versioning" "this" {
  bucket = aws_s3_bucket.this.id
  versioning_configuration {
    status = "Enabled"
  }
}

# expect: fail - a new bucket has no versioning
resource "aws_s3_bucket" "silent" {
  bucket_prefix = "example-silent-"
}

resource "aws_s3_bucket" "disabled" {
  bucket = "example-disabled"
}

resource "aws_s3_bucket_versioning" "disabled" {
  bucket = "example-disabled"
  versioning_configuration {
    # expect: fail - it says so, for the bucket of that name
    status = "Disabled"
  }
}

# expect: pass - the older way to write it
resource "aws_s3_bucket" "inline" {
  bucket_prefix = "example-inline-"
  versioning {
    enabled = true
  }
}

# expect: pass - Object Lock switches versioning on, and keeps it on
resource "aws_s3_bucket" "locked" {
  bucket_prefix       = "example-locked-"
  object_lock_enabled = true
}

resource "aws_s3_bucket" "left_to_the_deployer" {
  bucket_prefix = "example-open-"
}

resource "aws_s3_bucket_versioning" "left_to_the_deployer" {
  bucket = aws_s3_bucket.left_to_the_deployer.id
  versioning_configuration {
    # expect: unknown - the variable has no default
    status = var.status
  }
}
