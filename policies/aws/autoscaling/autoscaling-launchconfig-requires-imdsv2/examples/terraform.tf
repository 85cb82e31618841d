variable "choice" {}

# expect: pass - a token is asked for
resource "aws_launch_configuration" "stated" {
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.small"
  metadata_options {
    http_tokens = "required"
  }
}

# expect: pass - there is no metadata service at all
resource "aws_launch_configuration" "disabled" {
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.small"
  metadata_options {
    http_endpoint = "disabled"
  }
}

# expect: fail - version 1 is allowed by default
resource "aws_launch_configuration" "silent" {
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.small"
}

resource "aws_launch_configuration" "optional" {
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.small"
  metadata_options {
    # expect: fail - it says so
    http_tokens = "optional"
  }
}

resource "aws_launch_configuration" "left_to_the_deployer" {
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.small"
  metadata_options {
    # expect: unknown - the value is only given at deployment
    http_tokens = var.choice
  }
}
