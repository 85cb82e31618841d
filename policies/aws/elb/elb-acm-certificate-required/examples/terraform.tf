resource "aws_acm_certificate" "site" {
  domain_name       = "example.com"
  validation_method = "DNS"
}

# expect: pass - a certificate of the configuration
resource "aws_elb" "from_acm" {
  availability_zones = ["eu-central-1a", "eu-central-1b"]

  listener {
    lb_port            = 443
    lb_protocol        = "https"
    instance_port      = 80
    instance_protocol  = "http"
    ssl_certificate_id = aws_acm_certificate.site.arn
  }
}

resource "aws_elb" "uploaded" {
  availability_zones = ["eu-central-1a", "eu-central-1b"]

  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 80
    instance_protocol = "http"
    # expect: fail - it was uploaded to IAM
    ssl_certificate_id = "arn:aws:iam::111122223333:server-certificate/site"
  }
}
