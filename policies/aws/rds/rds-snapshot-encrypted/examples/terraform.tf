# expect: pass - its snapshots are encrypted too
resource "aws_db_instance" "encrypted" {
  identifier        = "encrypted"
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  storage_encrypted = true
}

# expect: pass - as its instance
resource "aws_db_snapshot" "encrypted" {
  db_instance_identifier = aws_db_instance.encrypted.identifier
  db_snapshot_identifier = "encrypted"
}

# expect: fail - every snapshot of it is plain
resource "aws_rds_cluster" "plain" {
  cluster_identifier = "plain"
  engine             = "aurora-mysql"
}

resource "aws_db_snapshot" "elsewhere" {
  # expect: unknown - its instance is not in the input
  db_instance_identifier = "made-elsewhere"
  db_snapshot_identifier = "elsewhere"
}
