variable "choice" {}

# expect: pass - a second zone takes over
resource "aws_redshift_cluster" "stated" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "keeper"
  manage_master_password = true
  multi_az = true
}

# expect: fail - one zone is the default
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
  multi_az = false
}

resource "aws_redshift_cluster" "left_to_the_deployer" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "keeper"
  manage_master_password = true
  # expect: unknown - the value is only given at deployment
  multi_az = var.choice
}
