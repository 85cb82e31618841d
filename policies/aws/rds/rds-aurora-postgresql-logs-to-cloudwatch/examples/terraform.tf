variable "logs" {
  type = list(string)
}

# expect: pass - its logs outlive it
resource "aws_rds_cluster" "exporting" {
  engine                          = "aurora-postgresql"
  enabled_cloudwatch_logs_exports = ["postgresql"]
}

# expect: fail - nothing is exported by default
resource "aws_rds_cluster" "silent" {
  engine = "aurora-postgresql"
}

resource "aws_rds_cluster" "left_to_the_deployer" {
  engine = "aurora-postgresql"
  # expect: unknown - the variable has no default
  enabled_cloudwatch_logs_exports = var.logs
}
