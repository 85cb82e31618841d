variable "choice" {
  type = bool
}

# expect: pass - encrypted with the key that is named, or else with the one of the account
resource "aws_neptune_cluster" "stated" {
  cluster_identifier = "graph"
  storage_encrypted  = true
}

# expect: fail - nothing asks for it, and new storage is plain by default
resource "aws_neptune_cluster" "silent" {
  cluster_identifier = "graph"
}

resource "aws_neptune_cluster" "contrary" {
  cluster_identifier = "graph"
  # expect: fail - it says so
  storage_encrypted = false
}

resource "aws_neptune_cluster" "left_to_the_deployer" {
  cluster_identifier = "graph"
  # expect: unknown - the variable has no default
  storage_encrypted = var.choice
}

# expect: unknown - it is encrypted if the snapshot is
resource "aws_neptune_cluster" "restored" {
  cluster_identifier  = "graph"
  snapshot_identifier = "backup-of-may"
}
