resource "aws_lb" "balancer" {
  name = "site"
}

# expect: pass - TLS 1.2 and 1.3
resource "aws_lb_listener" "recommended" {
  load_balancer_arn = aws_lb.balancer.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-Res-2021-06"

  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/site/0123456789abcdef"
  }
}

# expect: fail - what it gets unasked is of 2016
resource "aws_lb_listener" "silent" {
  load_balancer_arn = aws_lb.balancer.arn
  port              = 443
  protocol          = "HTTPS"

  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/site/0123456789abcdef"
  }
}
