variable "choice" {}

# expect: pass - upgrades come in the maintenance window
resource "aws_redshift_cluster" "stated" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "keeper"
  manage_master_password = true
  allow_version_upgrade = true
}

# expect: pass - upgrades are allowed, and snapshots kept for a day, by default
resource "aws_redshift_cluster" "silent" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "keeper"
  manage_master_password = true
}

resource "aws_redshift_cluster" "contrary" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "keeper"
  manage_master_password = true
  # expect: fail - it says so
  allow_version_upgrade = false
}

resource "aws_redshift_cluster" "no_snapshots" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "keeper"
  manage_master_password = true
  # expect: fail - zero turns snapshots off
  automated_snapshot_retention_period = 0
}

resource "aws_redshift_cluster" "left_to_the_deployer" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "keeper"
  manage_master_password = true
  # expect: unknown - the value is only given at deployment
  allow_version_upgrade = var.choice
}
