variable "choice" {
  type = string
}

# expect: pass - TLS
resource "aws_elb" "encrypted" {
  availability_zones = ["eu-central-1a", "eu-central-1b"]

  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 80
    instance_protocol = "http"
  }
}

resource "aws_elb" "plain" {
  availability_zones = ["eu-central-1a", "eu-central-1b"]

  listener {
    lb_port = 443
    # expect: fail - plain
    lb_protocol       = "http"
    instance_port     = 80
    instance_protocol = "http"
  }
}

resource "aws_elb" "left_to_the_deployer" {
  availability_zones = ["eu-central-1a", "eu-central-1b"]

  listener {
    lb_port = 443
    # expect: unknown - the variable has no default
    lb_protocol       = var.choice
    instance_port     = 80
    instance_protocol = "http"
  }
}
