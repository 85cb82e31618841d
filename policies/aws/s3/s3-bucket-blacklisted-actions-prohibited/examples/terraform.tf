# expect: pass - reading is not among them
resource "aws_s3_bucket" "read" {
  bucket = "example-read"
}

resource "aws_s3_bucket_policy" "read" {
  bucket = aws_s3_bucket.read.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "${aws_s3_bucket.read.arn}/*"
    }]
  })
}

resource "aws_s3_bucket" "acl" {
  bucket = "example-acl"
}

resource "aws_s3_bucket_policy" "acl" {
  bucket = aws_s3_bucket.acl.id
  policy = jsonencode({
    Version = "2012-10-17"
    # expect: fail - everybody writes ACLs
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:PutObjectAcl"
      Resource  = "${aws_s3_bucket.acl.arn}/*"
    }]
  })
}
