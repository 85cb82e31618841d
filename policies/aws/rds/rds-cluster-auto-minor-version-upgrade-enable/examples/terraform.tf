variable "choice" {
  type = bool
}

# expect: pass - the maintenance window brings the patches
resource "aws_rds_cluster" "stated" {
  engine                     = "postgres"
  db_cluster_instance_class  = "db.m6gd.large"
  auto_minor_version_upgrade = true
}

# expect: pass - on is the default
resource "aws_rds_cluster" "silent" {
  engine                    = "postgres"
  db_cluster_instance_class = "db.m6gd.large"
}

resource "aws_rds_cluster" "contrary" {
  engine                    = "postgres"
  db_cluster_instance_class = "db.m6gd.large"
  # expect: fail - it says so
  auto_minor_version_upgrade = false
}

resource "aws_rds_cluster" "left_to_the_deployer" {
  engine                    = "postgres"
  db_cluster_instance_class = "db.m6gd.large"
  # expect: unknown - the variable has no default
  auto_minor_version_upgrade = var.choice
}
