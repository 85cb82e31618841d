variable "logs" {
  type = list(string)
}

# expect: pass - its logs outlive it
resource "aws_docdb_cluster" "exporting" {
  master_username                 = "keeper"
  enabled_cloudwatch_logs_exports = ["audit"]
}

# expect: fail - nothing is exported by default
resource "aws_docdb_cluster" "silent" {
  master_username = "keeper"
}

resource "aws_docdb_cluster" "left_to_the_deployer" {
  master_username = "keeper"
  # expect: unknown - the variable has no default
  enabled_cloudwatch_logs_exports = var.logs
}
