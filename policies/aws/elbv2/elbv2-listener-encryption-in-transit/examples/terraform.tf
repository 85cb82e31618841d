resource "aws_lb" "balancer" {
  name = "site"
}

# expect: pass - HTTPS
resource "aws_lb_listener" "encrypted" {
  load_balancer_arn = aws_lb.balancer.arn
  port              = 443
  protocol          = "HTTPS"

  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/site/0123456789abcdef"
  }
}

resource "aws_lb_listener" "plain" {
  load_balancer_arn = aws_lb.balancer.arn
  port              = 80
  # expect: fail - it answers in plain
  protocol = "HTTP"

  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/site/0123456789abcdef"
  }
}
