variable "choice" {
  type = string
}

# expect: pass - what is ambiguous is refused
resource "aws_lb" "stated" {
  desync_mitigation_mode = "defensive"
}

# expect: pass - defensive is the default
resource "aws_lb" "silent" {
  name = "silent"
}

resource "aws_lb" "monitor" {
  # expect: fail - it watches and lets through
  desync_mitigation_mode = "monitor"
}

resource "aws_lb" "left_to_the_deployer" {
  # expect: unknown - the variable has no default
  desync_mitigation_mode = var.choice
}
