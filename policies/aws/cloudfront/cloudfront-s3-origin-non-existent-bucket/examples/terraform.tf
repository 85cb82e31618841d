resource "aws_s3_bucket" "files" {
  bucket = "example-files"
}

# expect: pass - a bucket of the same configuration
resource "aws_cloudfront_distribution" "declared" {
  enabled = true
  origin {
    origin_id   = "files"
    domain_name = aws_s3_bucket.files.bucket_regional_domain_name
    s3_origin_config {
      origin_access_identity = ""
    }
  }
  default_cache_behavior {
    target_origin_id       = "files"
    viewer_protocol_policy = "redirect-to-https"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
  }
}

resource "aws_cloudfront_distribution" "no_name" {
  enabled = true
  origin {
    origin_id = "files"
    # expect: fail - this names no bucket
    domain_name = ".s3.amazonaws.com"
    s3_origin_config {
      origin_access_identity = ""
    }
  }
  default_cache_behavior {
    target_origin_id       = "files"
    viewer_protocol_policy = "redirect-to-https"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
  }
}
