resource "aws_iam_instance_profile" "server" {
  name = "server"
  role = "server"
}

# expect: pass - its permissions come from a role
resource "aws_instance" "with_role" {
  ami                  = "ami-0123456789abcdef0"
  instance_type        = "t3.small"
  iam_instance_profile = aws_iam_instance_profile.server.name
}

# expect: fail - it has none
resource "aws_instance" "without" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"
}

resource "aws_launch_template" "server" {
  image_id = "ami-0123456789abcdef0"

  iam_instance_profile {
    name = aws_iam_instance_profile.server.name
  }
}

# expect: pass - by its launch template
resource "aws_instance" "by_template" {
  instance_type = "t3.small"

  launch_template {
    id      = aws_launch_template.server.id
    version = "1"
  }
}
