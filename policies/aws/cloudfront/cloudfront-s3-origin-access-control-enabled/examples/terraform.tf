# expect: pass - requests to the bucket are signed
resource "aws_cloudfront_distribution" "controlled" {
  enabled = true
  origin {
    origin_id   = "app"
    domain_name = "assets.s3.eu-west-1.amazonaws.com"
    origin_access_control_id = "E2QWRUHEXAMPLE"
  }
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
  }
}

resource "aws_cloudfront_distribution" "silent" {
  enabled = true
  # expect: fail - nothing tells the bucket who asks
  origin {
    origin_id   = "app"
    domain_name = "assets.s3.eu-west-1.amazonaws.com"
  }
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
  }
}

resource "aws_cloudfront_distribution" "identity" {
  enabled = true
  # expect: fail - an access identity is the older way, which knows neither SSE-KMS nor newer Regions
  origin {
    origin_id   = "app"
    domain_name = "assets.s3.eu-west-1.amazonaws.com"
    s3_origin_config {
      origin_access_identity = "origin-access-identity/cloudfront/E127EXAMPLE"
    }
  }
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
  }
}

# An origin that is no bucket is not meant.
resource "aws_cloudfront_distribution" "no_bucket" {
  enabled = true
  origin {
    origin_id   = "app"
    domain_name = "app.example.com"
    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }
  default_cache_behavior {
    target_origin_id       = "app"
    viewer_protocol_policy = "redirect-to-https"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
  }
}
