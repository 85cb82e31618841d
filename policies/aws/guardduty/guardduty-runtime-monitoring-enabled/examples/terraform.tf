# expect: fail - it is the one protection that a new detector does not have by itself
resource "aws_guardduty_detector" "silent" {
  enable = true
}
