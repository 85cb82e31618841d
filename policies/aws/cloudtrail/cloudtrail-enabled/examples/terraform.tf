variable "record" {
  type = bool
}

# expect: pass - it records
resource "aws_cloudtrail" "recording" {
  name           = "recording"
  s3_bucket_name = "trail-logs"
  enable_logging = true
}

# expect: pass - the provider switches a trail on where nothing else is said
resource "aws_cloudtrail" "silent" {
  name           = "silent"
  s3_bucket_name = "trail-logs"
}

resource "aws_cloudtrail" "stopped" {
  name           = "stopped"
  s3_bucket_name = "trail-logs"
  # expect: fail - it is there, and off
  enable_logging = false
}

resource "aws_cloudtrail" "left_to_the_deployer" {
  name           = "open"
  s3_bucket_name = "trail-logs"
  # expect: unknown - the variable has no default
  enable_logging = var.record
}
