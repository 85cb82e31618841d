variable "choice" {
  type = bool
}

# expect: pass - snapshots carry the owner and the cost center along
resource "aws_neptune_cluster" "stated" {
  cluster_identifier    = "graph"
  copy_tags_to_snapshot = true
}

# expect: fail - nothing asks for it, and tags are not copied by default
resource "aws_neptune_cluster" "silent" {
  cluster_identifier = "graph"
}

resource "aws_neptune_cluster" "contrary" {
  cluster_identifier = "graph"
  # expect: fail - it says so
  copy_tags_to_snapshot = false
}

resource "aws_neptune_cluster" "left_to_the_deployer" {
  cluster_identifier = "graph"
  # expect: unknown - the variable has no default
  copy_tags_to_snapshot = var.choice
}
