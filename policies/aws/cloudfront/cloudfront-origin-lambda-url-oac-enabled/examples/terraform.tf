# expect: pass - requests to the function are signed
resource "aws_cloudfront_distribution" "signed" {
  enabled = true
  origin {
    origin_id                = "app"
    domain_name              = "abcdefghijklmnopqrstuvwxyz012345.lambda-url.eu-west-1.on.aws"
    origin_access_control_id = "E2QWRUHEXAMPLE"
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

resource "aws_cloudfront_distribution" "silent" {
  enabled = true
  # expect: fail - nothing tells the function who asks
  origin {
    origin_id   = "app"
    domain_name = "abcdefghijklmnopqrstuvwxyz012345.lambda-url.eu-west-1.on.aws"
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
