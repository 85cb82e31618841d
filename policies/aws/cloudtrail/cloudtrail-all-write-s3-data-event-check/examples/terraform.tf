# expect: pass - one trail is enough, and it is the second
resource "aws_cloudtrail" "management" {
  name                  = "management"
  s3_bucket_name        = "trail-logs"
  is_multi_region_trail = true
}

resource "aws_cloudtrail" "data" {
  name                  = "data"
  s3_bucket_name        = "trail-logs"
  is_multi_region_trail = true

  event_selector {
    read_write_type = "All"
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3"]
    }
  }
}
