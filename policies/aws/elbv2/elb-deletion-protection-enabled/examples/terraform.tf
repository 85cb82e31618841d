variable "choice" {
  type = bool
}

# expect: pass - nobody deletes it without changing this first
resource "aws_lb" "stated" {
  subnets                    = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  enable_deletion_protection = true
}

# expect: fail - nothing asks for it, and it is off by default
resource "aws_lb" "silent" {
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

resource "aws_lb" "left_to_the_deployer" {
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  # expect: unknown - the variable has no default
  enable_deletion_protection = var.choice
}
