# expect: pass - unreadable on its disks
resource "aws_dax_cluster" "sealed" {
  cluster_name       = "sealed"
  iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
  node_type          = "dax.r5.large"
  replication_factor = 3
  server_side_encryption {
    enabled = true
  }
}

# expect: fail - off by default
resource "aws_dax_cluster" "silent" {
  cluster_name       = "silent"
  iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
  node_type          = "dax.r5.large"
  replication_factor = 3
}

# A block.
resource "aws_dax_cluster" "block" {
  cluster_name       = "block"
  iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
  node_type          = "dax.r5.large"
  replication_factor = 3
  # expect: fail - a block that asks for nothing
  server_side_encryption {
  }
}
