variable "choice" {
  type = bool
}

# expect: pass - roles sign in with tokens that expire
resource "aws_rds_cluster" "stated" {
  engine                              = "aurora-mysql"
  iam_database_authentication_enabled = true
}

# expect: fail - nothing asks for it, and it is off by default
resource "aws_rds_cluster" "silent" {
  engine = "aurora-mysql"
}

resource "aws_rds_cluster" "contrary" {
  engine = "aurora-mysql"
  # expect: fail - it says so
  iam_database_authentication_enabled = false
}

resource "aws_rds_cluster" "left_to_the_deployer" {
  engine = "aurora-mysql"
  # expect: unknown - the variable has no default
  iam_database_authentication_enabled = var.choice
}
