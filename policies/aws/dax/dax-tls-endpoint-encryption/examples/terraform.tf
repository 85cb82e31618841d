# expect: pass - nothing else gets in
resource "aws_dax_cluster" "sealed" {
  cluster_name       = "sealed"
  iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
  node_type          = "dax.r5.large"
  replication_factor = 3
  cluster_endpoint_encryption_type = "TLS"
}

# expect: fail - plain text by default
resource "aws_dax_cluster" "silent" {
  cluster_name       = "silent"
  iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
  node_type          = "dax.r5.large"
  replication_factor = 3
}
