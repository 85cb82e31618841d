variable "choice" {
  type = bool
}

# expect: pass - nobody deletes it without changing this first
resource "aws_rds_cluster" "stated" {
  engine              = "aurora-mysql"
  deletion_protection = true
}

# expect: fail - nothing asks for it, and it is off by default
resource "aws_rds_cluster" "silent" {
  engine = "aurora-mysql"
}

resource "aws_rds_cluster" "contrary" {
  engine = "aurora-mysql"
  # expect: fail - it says so
  deletion_protection = false
}

resource "aws_rds_cluster" "left_to_the_deployer" {
  engine = "aurora-mysql"
  # expect: unknown - the variable has no default
  deletion_protection = var.choice
}
