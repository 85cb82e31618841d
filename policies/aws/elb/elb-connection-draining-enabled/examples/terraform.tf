variable "choice" {
  type = string
}

# expect: pass - requests that are under way are answered
resource "aws_elb" "stated" {
  availability_zones = ["eu-central-1a", "eu-central-1b"]

  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 80
    instance_protocol = "http"
  }

  connection_draining = true
}

# expect: fail - nothing asks for it, and it is off by default
resource "aws_elb" "silent" {
  availability_zones = ["eu-central-1a", "eu-central-1b"]

  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 80
    instance_protocol = "http"
  }
}

resource "aws_elb" "contrary" {
  availability_zones = ["eu-central-1a", "eu-central-1b"]

  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 80
    instance_protocol = "http"
  }

  # expect: fail - it says so
  connection_draining = false
}

resource "aws_elb" "left_to_the_deployer" {
  availability_zones = ["eu-central-1a", "eu-central-1b"]

  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 80
    instance_protocol = "http"
  }

  # expect: unknown - the variable has no default
  connection_draining = var.choice
}
