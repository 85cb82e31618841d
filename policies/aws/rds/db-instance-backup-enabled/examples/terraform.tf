variable "days" {
  type = number
}

# expect: pass - a week
resource "aws_db_instance" "weekly" {
  engine                  = "postgres"
  instance_class          = "db.t4g.small"
  allocated_storage       = 20
  backup_retention_period = 7
}

# expect: fail - the provider asks for none where nothing is said
resource "aws_db_instance" "silent" {
  engine            = "postgres"
  instance_class    = "db.t4g.small"
  allocated_storage = 20
}

resource "aws_rds_cluster" "orders" {
  engine = "aurora-postgresql"
}

# expect: pass - a cluster keeps backups for a day where nothing is said
resource "aws_rds_cluster_instance" "orders" {
  cluster_identifier = aws_rds_cluster.orders.id
  engine             = "aurora-postgresql"
  instance_class     = "db.r7g.large"
}

resource "aws_db_instance" "left_to_the_deployer" {
  engine            = "postgres"
  instance_class    = "db.t4g.small"
  allocated_storage = 20
  # expect: unknown - the variable has no default
  backup_retention_period = var.days
}
