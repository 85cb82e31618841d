variable "choice" {
  type = number
}

# expect: pass - a week of backups
resource "aws_neptune_cluster" "stated" {
  cluster_identifier      = "graph"
  backup_retention_period = 7
}

# expect: fail - backups are kept for one day by default
resource "aws_neptune_cluster" "silent" {
  cluster_identifier = "graph"
}

resource "aws_neptune_cluster" "contrary" {
  cluster_identifier = "graph"
  # expect: fail - three days are over before a long weekend is
  backup_retention_period = 3
}

resource "aws_neptune_cluster" "left_to_the_deployer" {
  cluster_identifier = "graph"
  # expect: unknown - the variable has no default
  backup_retention_period = var.choice
}
