# expect: pass - it says so
resource "aws_launch_template" "private" {
  name = "private"

  network_interfaces {
    associate_public_ip_address = false
  }
}

resource "aws_launch_template" "public" {
  name = "public"

  network_interfaces {
    # expect: fail - each instance gets a public address
    associate_public_ip_address = true
  }
}
