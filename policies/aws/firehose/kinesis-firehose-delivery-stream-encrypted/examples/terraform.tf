# expect: pass - with a key that AWS owns
resource "aws_kinesis_firehose_delivery_stream" "sealed" {
  name        = "sealed"
  destination = "extended_s3"
  server_side_encryption {
    enabled = true
  }
  extended_s3_configuration {
    role_arn   = "arn:aws:iam::111122223333:role/delivery"
    bucket_arn = "arn:aws:s3:::events"
  }
}

# expect: fail - off by default
resource "aws_kinesis_firehose_delivery_stream" "plain" {
  name        = "plain"
  destination = "extended_s3"
  extended_s3_configuration {
    role_arn   = "arn:aws:iam::111122223333:role/delivery"
    bucket_arn = "arn:aws:s3:::events"
  }
}

# expect: fail - it says so
resource "aws_kinesis_firehose_delivery_stream" "off" {
  name        = "off"
  destination = "extended_s3"
  server_side_encryption {
    enabled = false
  }
  extended_s3_configuration {
    role_arn   = "arn:aws:iam::111122223333:role/delivery"
    bucket_arn = "arn:aws:s3:::events"
  }
}
