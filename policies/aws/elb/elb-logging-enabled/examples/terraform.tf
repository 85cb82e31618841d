variable "choice" {
  type = bool
}

# expect: pass - each request leaves a line
resource "aws_lb" "logging" {
  name = "logging"

  access_logs {
    bucket  = "access-logs"
    enabled = true
  }
}

# expect: fail - nothing asks for it, and it is off by default
resource "aws_lb" "silent" {
  name = "silent"
}

# expect: fail - a bucket alone doesn't switch it on
resource "aws_lb" "off" {
  name = "off"

  access_logs {
    bucket = "access-logs"
  }
}

# expect: pass - of a classic one the block switches it on
resource "aws_elb" "classic" {
  availability_zones = ["eu-central-1a", "eu-central-1b"]

  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 80
    instance_protocol = "http"
  }

  access_logs {
    bucket = "access-logs"
  }
}

# expect: fail - nothing asks for it
resource "aws_elb" "classic_silent" {
  availability_zones = ["eu-central-1a", "eu-central-1b"]

  listener {
    lb_port           = 443
    lb_protocol       = "https"
    instance_port     = 80
    instance_protocol = "http"
  }
}
