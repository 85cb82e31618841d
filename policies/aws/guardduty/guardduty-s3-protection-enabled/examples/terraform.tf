# expect: pass - in a new detector it is on by default
resource "aws_guardduty_detector" "silent" {
  enable = true
}

resource "aws_guardduty_detector" "older_way" {
  enable = true
  datasources {
    s3_logs {
      # expect: fail - the older way to turn it off
      enable = false
    }
  }
}
