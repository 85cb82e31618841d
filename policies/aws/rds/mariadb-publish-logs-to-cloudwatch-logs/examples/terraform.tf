variable "logs" {
  type = list(string)
}

# expect: pass - its logs outlive it
resource "aws_db_instance" "exporting" {
  engine                          = "mariadb"
  instance_class                  = "db.t4g.medium"
  enabled_cloudwatch_logs_exports = ["audit", "error"]
}

# expect: fail - nothing is exported by default
resource "aws_db_instance" "silent" {
  engine         = "mariadb"
  instance_class = "db.t4g.medium"
}

resource "aws_db_instance" "left_to_the_deployer" {
  engine         = "mariadb"
  instance_class = "db.t4g.medium"
  # expect: unknown - the variable has no default
  enabled_cloudwatch_logs_exports = var.logs
}
