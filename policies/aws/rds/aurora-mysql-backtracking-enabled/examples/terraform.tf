variable "choice" {
  type = number
}

# expect: pass - back to any second of the last day
resource "aws_rds_cluster" "stated" {
  engine           = "aurora-mysql"
  backtrack_window = 86400
}

# expect: fail - nothing asks for it, and 0 is the default
resource "aws_rds_cluster" "silent" {
  engine = "aurora-mysql"
}

resource "aws_rds_cluster" "contrary" {
  engine = "aurora-mysql"
  # expect: fail - zero is off
  backtrack_window = 0
}

resource "aws_rds_cluster" "left_to_the_deployer" {
  engine = "aurora-mysql"
  # expect: unknown - the variable has no default
  backtrack_window = var.choice
}
