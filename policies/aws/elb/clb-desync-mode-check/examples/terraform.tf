variable "choice" {
  type = string
}

# expect: pass - what is ambiguous is refused
resource "aws_elb" "stated" {
  availability_zones     = ["eu-central-1a", "eu-central-1b"]
  desync_mitigation_mode = "defensive"
  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 80
    instance_protocol = "http"
  }
}

resource "aws_elb" "monitor" {
  availability_zones = ["eu-central-1a", "eu-central-1b"]
  # expect: fail - it watches and lets through
  desync_mitigation_mode = "monitor"
  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 80
    instance_protocol = "http"
  }
}

resource "aws_elb" "left_to_the_deployer" {
  availability_zones = ["eu-central-1a", "eu-central-1b"]
  # expect: unknown - the variable has no default
  desync_mitigation_mode = var.choice
  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 80
    instance_protocol = "http"
  }
}
