# expect: fail - a new detector watches nothing from inside
resource "aws_guardduty_detector" "silent" {
  enable = true
}
