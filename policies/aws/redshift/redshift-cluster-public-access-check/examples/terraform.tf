# expect: pass - it says so
resource "aws_redshift_cluster" "private" {
  cluster_identifier  = "private"
  node_type           = "ra3.large"
  publicly_accessible = false
}

resource "aws_redshift_cluster" "public" {
  cluster_identifier = "public"
  node_type          = "ra3.large"
  # expect: fail - it has a public address
  publicly_accessible = true
}
