resource "aws_cloudtrail" "regional" {
  name           = "regional"
  s3_bucket_name = "trail-logs"
  # expect: fail - of one Region
  is_multi_region_trail = false

  event_selector {
    read_write_type = "All"
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3"]
    }
  }
}
