variable "public" {
  type = bool
}

# expect: pass - the provider's default is false
resource "aws_db_instance" "silent" {
  identifier     = "silent"
  engine         = "postgres"
  instance_class = "db.t4g.medium"
}

# expect: pass - it says so
resource "aws_db_instance" "private" {
  identifier          = "private"
  engine              = "postgres"
  instance_class      = "db.t4g.medium"
  publicly_accessible = false
}

resource "aws_db_instance" "public" {
  identifier     = "public"
  engine         = "postgres"
  instance_class = "db.t4g.medium"
  # expect: fail - it has a public address
  publicly_accessible = true
}

resource "aws_rds_cluster_instance" "public" {
  cluster_identifier = "orders"
  engine             = "aurora-postgresql"
  instance_class     = "db.t4g.medium"
  # expect: fail - a member of an Aurora cluster has an address of its own
  publicly_accessible = true
}

resource "aws_db_instance" "open" {
  identifier     = "open"
  engine         = "postgres"
  instance_class = "db.t4g.medium"
  # expect: unknown - the variable has no default
  publicly_accessible = var.public
}
