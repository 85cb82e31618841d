variable "choice" {
  type = bool
}

# expect: pass - also the regions that nobody uses yet
resource "aws_cloudtrail" "stated" {
  name = "account"
  s3_bucket_name = "trail-logs"
  is_multi_region_trail = true
}

# expect: fail - only the region of the stack by default
resource "aws_cloudtrail" "silent" {
  name = "account"
  s3_bucket_name = "trail-logs"
}

resource "aws_cloudtrail" "contrary" {
  name = "account"
  s3_bucket_name = "trail-logs"
  # expect: fail - it says so
  is_multi_region_trail = false
}

resource "aws_cloudtrail" "left_to_the_deployer" {
  name = "account"
  s3_bucket_name = "trail-logs"
  # expect: unknown - the variable has no default
  is_multi_region_trail = var.choice
}
