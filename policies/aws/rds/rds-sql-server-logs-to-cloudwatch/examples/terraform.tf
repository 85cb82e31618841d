variable "logs" {
  type = list(string)
}

# expect: pass - its logs outlive it
resource "aws_db_instance" "exporting" {
  engine                          = "sqlserver-se"
  instance_class                  = "db.m6i.large"
  enabled_cloudwatch_logs_exports = ["agent", "error"]
}

# expect: fail - nothing is exported by default
resource "aws_db_instance" "silent" {
  engine         = "sqlserver-se"
  instance_class = "db.m6i.large"
}

resource "aws_db_instance" "left_to_the_deployer" {
  engine         = "sqlserver-se"
  instance_class = "db.m6i.large"
  # expect: unknown - the variable has no default
  enabled_cloudwatch_logs_exports = var.logs
}
