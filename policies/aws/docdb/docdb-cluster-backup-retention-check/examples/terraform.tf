variable "choice" {
  type = number
}

# expect: pass - a week of backups
resource "aws_docdb_cluster" "stated" {
  master_username         = "keeper"
  backup_retention_period = 7
}

# expect: fail - backups are kept for one day by default
resource "aws_docdb_cluster" "silent" {
  master_username = "keeper"
}

resource "aws_docdb_cluster" "contrary" {
  master_username = "keeper"
  # expect: fail - three days are over before a long weekend is
  backup_retention_period = 3
}

resource "aws_docdb_cluster" "left_to_the_deployer" {
  master_username = "keeper"
  # expect: unknown - the variable has no default
  backup_retention_period = var.choice
}
