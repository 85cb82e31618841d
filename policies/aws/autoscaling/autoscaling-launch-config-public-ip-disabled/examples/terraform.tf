# expect: pass - it says so
resource "aws_launch_configuration" "private" {
  image_id                    = "ami-0123456789abcdef0"
  instance_type               = "t3.small"
  associate_public_ip_address = false
}

resource "aws_launch_configuration" "public" {
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.small"
  # expect: fail - each instance gets a public address
  associate_public_ip_address = true
}
