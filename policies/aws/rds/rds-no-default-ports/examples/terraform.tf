# expect: pass - a port of its own
resource "aws_db_instance" "own" {
  engine         = "mysql"
  instance_class = "db.t4g.medium"
  port           = 6033
}

# expect: fail - without a port it is 3306
resource "aws_db_instance" "silent" {
  engine         = "mysql"
  instance_class = "db.t4g.medium"
}

resource "aws_rds_cluster" "default" {
  engine = "aurora-postgresql"
  # expect: fail - the one that everybody knows
  port = 5432
}
