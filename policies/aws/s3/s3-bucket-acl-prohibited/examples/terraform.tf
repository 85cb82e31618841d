variable "acl" {
  type = string
}

# expect: pass - no ACL counts
resource "aws_s3_bucket" "this" {
  bucket_prefix = "example-"
}

resource "aws_s3_bucket_ownership_controls" "this" {
  bucket = aws_s3_bucket.this.id
  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

# expect: pass - a new bucket has no ACLs
resource "aws_s3_bucket" "silent" {
  bucket_prefix = "example-silent-"
}

resource "aws_s3_bucket" "granting" {
  bucket_prefix = "example-granting-"
}

resource "aws_s3_bucket_acl" "granting" {
  bucket = aws_s3_bucket.granting.id
  # expect: fail - everybody may read
  acl = "public-read"
}

resource "aws_s3_bucket" "left_to_the_deployer" {
  bucket_prefix = "example-open-"
}

resource "aws_s3_bucket_acl" "left_to_the_deployer" {
  bucket = aws_s3_bucket.left_to_the_deployer.id
  # expect: unknown - the variable has no default
  acl = var.acl
}
