# expect: pass - TLS to the targets too
resource "aws_lb_target_group" "encrypted" {
  vpc_id   = "vpc-0123456789abcdef0"
  port     = 443
  protocol = "HTTPS"
}

resource "aws_lb_target_group" "plain" {
  vpc_id = "vpc-0123456789abcdef0"
  port   = 443
  # expect: fail - plain behind the load balancer
  protocol = "HTTP"
}
