resource "aws_s3_bucket" "watched" {
  bucket = "watched"
}

resource "aws_s3_bucket_logging" "watched" {
  bucket        = aws_s3_bucket.watched.id
  target_bucket = "access-logs"
  target_prefix = "trail/"
}

# expect: pass - who reads the log is logged
resource "aws_cloudtrail" "watched" {
  name = "watched"
  s3_bucket_name = aws_s3_bucket.watched.id
}

# expect: fail - its trail is here, its access log is not
resource "aws_s3_bucket" "unwatched" {
  bucket = "unwatched"
}

resource "aws_cloudtrail" "unwatched" {
  name = "unwatched"
  s3_bucket_name = aws_s3_bucket.unwatched.id
}
