# expect: pass - a resource beside it has the policy for the port
resource "aws_elb" "site" {
  name = "site"

  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 80
    instance_protocol = "http"
  }
}

resource "aws_lb_ssl_negotiation_policy" "tls" {
  name          = "tls"
  load_balancer = aws_elb.site.id
  lb_port       = 443

  attribute {
    name  = "Reference-Security-Policy"
    value = "ELBSecurityPolicy-TLS-1-2-2017-01"
  }
}

resource "aws_elb" "silent" {
  name = "silent"

  # expect: fail - no policy for the port
  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 80
    instance_protocol = "http"
  }
}
