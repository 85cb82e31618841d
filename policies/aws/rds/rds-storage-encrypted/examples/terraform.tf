variable "encrypt" {
  type = bool
}

# expect: pass - it says so
resource "aws_db_instance" "encrypted" {
  engine            = "postgres"
  instance_class    = "db.t4g.small"
  allocated_storage = 20
  storage_encrypted = true
}

# expect: fail - a disk is plain unless somebody asks
resource "aws_db_instance" "silent" {
  engine            = "postgres"
  instance_class    = "db.t4g.small"
  allocated_storage = 20
}

resource "aws_rds_cluster" "orders" {
  engine            = "aurora-postgresql"
  storage_encrypted = true
}

# expect: pass - the disk is the cluster's
resource "aws_rds_cluster_instance" "orders" {
  cluster_identifier = aws_rds_cluster.orders.id
  engine             = "aurora-postgresql"
  instance_class     = "db.r7g.large"
}

# expect: pass - a replica is as encrypted as its source
resource "aws_db_instance" "replica" {
  replicate_source_db = aws_db_instance.encrypted.identifier
  instance_class      = "db.t4g.small"
}

resource "aws_db_instance" "restored" {
  instance_class = "db.t4g.small"
  # expect: unknown - the snapshot decides
  snapshot_identifier = "orders-before-migration"
}

resource "aws_db_instance" "left_to_the_deployer" {
  engine            = "postgres"
  instance_class    = "db.t4g.small"
  allocated_storage = 20
  # expect: unknown - the variable has no default
  storage_encrypted = var.encrypt
}
