variable "logs" {
  type = list(string)
}

# expect: pass - its logs outlive it
resource "aws_neptune_cluster" "exporting" {
  cluster_identifier             = "graph"
  enable_cloudwatch_logs_exports = ["audit"]
}

# expect: fail - nothing is exported by default
resource "aws_neptune_cluster" "silent" {
  cluster_identifier = "graph"
}

resource "aws_neptune_cluster" "left_to_the_deployer" {
  cluster_identifier = "graph"
  # expect: unknown - the variable has no default
  enable_cloudwatch_logs_exports = var.logs
}
