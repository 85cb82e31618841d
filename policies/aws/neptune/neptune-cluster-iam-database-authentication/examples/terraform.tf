variable "choice" {
  type = bool
}

# expect: pass - roles sign in with tokens that expire
resource "aws_neptune_cluster" "stated" {
  cluster_identifier                  = "graph"
  iam_database_authentication_enabled = true
}

# expect: fail - nothing asks for it, and it is off by default
resource "aws_neptune_cluster" "silent" {
  cluster_identifier = "graph"
}

resource "aws_neptune_cluster" "contrary" {
  cluster_identifier = "graph"
  # expect: fail - it says so
  iam_database_authentication_enabled = false
}

resource "aws_neptune_cluster" "left_to_the_deployer" {
  cluster_identifier = "graph"
  # expect: unknown - the variable has no default
  iam_database_authentication_enabled = var.choice
}
