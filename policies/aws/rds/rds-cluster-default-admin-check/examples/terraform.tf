variable "choice" {
  type = string
}

# expect: pass - a name that nobody guesses
resource "aws_rds_cluster" "stated" {
  engine          = "aurora-mysql"
  master_username = "keeper"
}

# expect: pass - the name comes from elsewhere
resource "aws_rds_cluster" "silent" {
  engine = "aurora-mysql"
}

resource "aws_rds_cluster" "contrary" {
  engine = "aurora-mysql"
  # expect: fail - the name that every guide uses
  master_username = "admin"
}

resource "aws_rds_cluster" "left_to_the_deployer" {
  engine = "aurora-mysql"
  # expect: unknown - the variable has no default
  master_username = var.choice
}
