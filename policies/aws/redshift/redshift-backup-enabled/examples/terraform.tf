variable "choice" {}

# expect: pass - kept for a week
resource "aws_redshift_cluster" "week" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "keeper"
  manage_master_password = true
  automated_snapshot_retention_period = 7
}

# expect: pass - kept for a day by default
resource "aws_redshift_cluster" "silent" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "keeper"
  manage_master_password = true
}

resource "aws_redshift_cluster" "zero" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "keeper"
  manage_master_password = true
  # expect: fail - zero turns them off
  automated_snapshot_retention_period = 0
}

resource "aws_redshift_cluster" "left_to_the_deployer" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "keeper"
  manage_master_password = true
  # expect: unknown - the value is only given at deployment
  automated_snapshot_retention_period = var.choice
}
