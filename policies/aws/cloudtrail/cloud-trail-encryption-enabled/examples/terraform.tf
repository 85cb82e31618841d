variable "deliver" {
  type = bool
}

resource "aws_kms_key" "trail" {
  enable_key_rotation = true
}

# expect: pass - whoever reads the log needs the key as well as the bucket
resource "aws_cloudtrail" "stated" {
  name = "stated"
  s3_bucket_name = "trail-logs"
  kms_key_id = aws_kms_key.trail.arn
}

# expect: fail - without a key of KMS the bucket decides alone who reads the log
resource "aws_cloudtrail" "silent" {
  name = "silent"
  s3_bucket_name = "trail-logs"
}

# expect: unknown - the variable has no default
resource "aws_cloudtrail" "sometimes" {
  name = "sometimes"
  s3_bucket_name = "trail-logs"
  kms_key_id = var.deliver ? "alias/trail" : null
}
