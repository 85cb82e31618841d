# expect: pass - asked over TLS
resource "aws_lb_target_group" "encrypted" {
  vpc_id   = "vpc-0123456789abcdef0"
  port     = 443
  protocol = "HTTPS"

  health_check {
    protocol = "HTTPS"
  }
}

# expect: fail - without a protocol it is HTTP, or TCP
resource "aws_lb_target_group" "silent" {
  vpc_id   = "vpc-0123456789abcdef0"
  port     = 443
  protocol = "HTTPS"
}
