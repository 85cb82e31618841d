# expect: pass - who deletes a version has to show the device
resource "aws_s3_bucket" "guarded" {
  bucket_prefix = "guarded-"
}

resource "aws_s3_bucket_versioning" "guarded" {
  bucket = aws_s3_bucket.guarded.id
  mfa    = "arn:aws:iam::111122223333:mfa/root-account-mfa-device 123456"
  versioning_configuration {
    status     = "Enabled"
    mfa_delete = "Enabled"
  }
}

resource "aws_s3_bucket" "versioned" {
  bucket_prefix = "versioned-"
}

# expect: fail - a key is enough to delete versions
resource "aws_s3_bucket_versioning" "versioned" {
  bucket = aws_s3_bucket.versioned.id
  versioning_configuration {
    status = "Enabled"
  }
}
