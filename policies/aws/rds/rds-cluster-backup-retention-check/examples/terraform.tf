variable "choice" {
  type = number
}

# expect: pass - a week of backups
resource "aws_rds_cluster" "stated" {
  engine                  = "aurora-mysql"
  backup_retention_period = 7
}

# expect: fail - backups are kept for one day by default
resource "aws_rds_cluster" "silent" {
  engine = "aurora-mysql"
}

resource "aws_rds_cluster" "contrary" {
  engine = "aurora-mysql"
  # expect: fail - three days are over before a long weekend is
  backup_retention_period = 3
}

resource "aws_rds_cluster" "left_to_the_deployer" {
  engine = "aurora-mysql"
  # expect: unknown - the variable has no default
  backup_retention_period = var.choice
}
