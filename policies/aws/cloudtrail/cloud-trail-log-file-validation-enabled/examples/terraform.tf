variable "choice" {
  type = bool
}

# expect: pass - digests show what was changed afterwards
resource "aws_cloudtrail" "stated" {
  name = "account"
  s3_bucket_name = "trail-logs"
  enable_log_file_validation = true
}

# expect: fail - nothing asks for digests, and the service makes none by itself
resource "aws_cloudtrail" "silent" {
  name = "account"
  s3_bucket_name = "trail-logs"
}

resource "aws_cloudtrail" "contrary" {
  name = "account"
  s3_bucket_name = "trail-logs"
  # expect: fail - it says so
  enable_log_file_validation = false
}

resource "aws_cloudtrail" "left_to_the_deployer" {
  name = "account"
  s3_bucket_name = "trail-logs"
  # expect: unknown - the variable has no default
  enable_log_file_validation = var.choice
}
