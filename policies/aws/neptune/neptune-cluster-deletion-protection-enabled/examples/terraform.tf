variable "choice" {
  type = bool
}

# expect: pass - nobody deletes it without changing this first
resource "aws_neptune_cluster" "stated" {
  cluster_identifier  = "graph"
  deletion_protection = true
}

# expect: fail - nothing asks for it, and it is off by default
resource "aws_neptune_cluster" "silent" {
  cluster_identifier = "graph"
}

resource "aws_neptune_cluster" "contrary" {
  cluster_identifier = "graph"
  # expect: fail - it says so
  deletion_protection = false
}

resource "aws_neptune_cluster" "left_to_the_deployer" {
  cluster_identifier = "graph"
  # expect: unknown - the variable has no default
  deletion_protection = var.choice
}
