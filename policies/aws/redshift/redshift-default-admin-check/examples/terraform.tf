variable "choice" {}

# expect: pass - a name of its own
resource "aws_redshift_cluster" "own" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  manage_master_password = true
  master_username = "keeper"
}

resource "aws_redshift_cluster" "default" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  manage_master_password = true
  # expect: fail - everybody knows it
  master_username = "awsuser"
}

resource "aws_redshift_cluster" "left_to_the_deployer" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  manage_master_password = true
  # expect: unknown - the value is only given at deployment
  master_username = var.choice
}
