variable "choice" {
  type = bool
}

# expect: pass - targets never see them
resource "aws_lb" "stated" {
  subnets                    = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  drop_invalid_header_fields = true
}

# expect: fail - nothing asks for it, and they are passed on by default
resource "aws_lb" "silent" {
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

resource "aws_lb" "left_to_the_deployer" {
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  # expect: unknown - the variable has no default
  drop_invalid_header_fields = var.choice
}

# Network Load Balancers read no headers: nothing is asked of them.
resource "aws_lb" "network" {
  load_balancer_type = "network"
  subnets            = ["subnet-0123456789abcdef0"]
}
