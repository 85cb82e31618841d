# expect: pass - two subnets
resource "aws_lb" "two" {
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

# expect: fail - one subnet is one zone
resource "aws_lb" "one" {
  load_balancer_type = "network"

  subnet_mapping {
    subnet_id = "subnet-0123456789abcdef0"
  }
}
