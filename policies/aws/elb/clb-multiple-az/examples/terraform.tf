# expect: pass - two zones
resource "aws_elb" "two" {
  availability_zones = ["eu-central-1a", "eu-central-1b"]

  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 80
    instance_protocol = "http"
  }
}

resource "aws_elb" "one" {
  # expect: fail - one zone
  availability_zones = ["eu-central-1a"]

  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 80
    instance_protocol = "http"
  }
}
