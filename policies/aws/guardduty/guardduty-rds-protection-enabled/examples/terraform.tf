# expect: pass - in a new detector it is on by default
resource "aws_guardduty_detector" "silent" {
  enable = true
}
