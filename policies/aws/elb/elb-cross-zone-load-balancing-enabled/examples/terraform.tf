variable "choice" {
  type = bool
}

# expect: pass - every instance gets its share
resource "aws_elb" "stated" {
  availability_zones = ["eu-central-1a", "eu-central-1b"]

  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 80
    instance_protocol = "http"
  }

  cross_zone_load_balancing = true
}

# expect: pass - on is the provider's default
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
  cross_zone_load_balancing = false
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
  cross_zone_load_balancing = var.choice
}
