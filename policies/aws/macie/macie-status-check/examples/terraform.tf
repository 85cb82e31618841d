variable "choice" {}

# expect: pass - it watches
resource "aws_macie2_account" "stated" {
  status = "ENABLED"
}

resource "aws_macie2_account" "paused" {
  # expect: fail - it does nothing
  status = "PAUSED"
}

# expect: pass - a session is on by default
resource "aws_macie2_account" "silent" {
  finding_publishing_frequency = "SIX_HOURS"
}

resource "aws_macie2_account" "left_to_the_deployer" {
  # expect: unknown - the value is only given at deployment
  status = var.choice
}
