variable "choice" {
  type = bool
}

# expect: pass - encrypted with the key that is named, or else with the one of the account
resource "aws_rds_cluster" "stated" {
  engine            = "aurora-mysql"
  storage_encrypted = true
}

# expect: fail - nothing asks for it, and new storage is plain by default
resource "aws_rds_cluster" "silent" {
  engine = "aurora-mysql"
}

resource "aws_rds_cluster" "contrary" {
  engine = "aurora-mysql"
  # expect: fail - it says so
  storage_encrypted = false
}

resource "aws_rds_cluster" "left_to_the_deployer" {
  engine = "aurora-mysql"
  # expect: unknown - the variable has no default
  storage_encrypted = var.choice
}

# expect: unknown - it is encrypted if the snapshot is
resource "aws_rds_cluster" "restored" {
  engine              = "aurora-mysql"
  snapshot_identifier = "backup-of-may"
}
