variable "choice" {}

# expect: pass - it watches
resource "aws_guardduty_detector" "stated" {
  enable = true
}

resource "aws_guardduty_detector" "contrary" {
  # expect: fail - it says so
  enable = false
}

resource "aws_guardduty_detector" "left_to_the_deployer" {
  # expect: unknown - the value is only given at deployment
  enable = var.choice
}
