# expect: pass - long enough
resource "aws_acm_certificate" "stated" {
  domain_name       = "example.com"
  validation_method = "DNS"
  key_algorithm     = "RSA_2048"
}

# expect: pass - RSA of 2048 bits is the default
resource "aws_acm_certificate" "silent" {
  domain_name       = "example.com"
  validation_method = "DNS"
}

resource "aws_acm_certificate" "short" {
  domain_name       = "example.com"
  validation_method = "DNS"
  # expect: fail - too short
  key_algorithm = "RSA_1024"
}
