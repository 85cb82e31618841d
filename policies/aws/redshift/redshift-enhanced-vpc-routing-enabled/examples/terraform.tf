variable "choice" {}

# expect: pass - COPY and UNLOAD stay inside
resource "aws_redshift_cluster" "stated" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "keeper"
  manage_master_password = true
  enhanced_vpc_routing = true
}

# expect: fail - it is off by default
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
  enhanced_vpc_routing = false
}

resource "aws_redshift_cluster" "left_to_the_deployer" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "keeper"
  manage_master_password = true
  # expect: unknown - the value is only given at deployment
  enhanced_vpc_routing = var.choice
}
