variable "choice" {
  type = bool
}

# expect: pass - encrypted with the key that is named, or else with the one of the account
resource "aws_docdb_cluster" "stated" {
  master_username   = "keeper"
  storage_encrypted = true
}

# expect: fail - nothing asks for it, and new storage is plain by default
resource "aws_docdb_cluster" "silent" {
  master_username = "keeper"
}

resource "aws_docdb_cluster" "contrary" {
  master_username = "keeper"
  # expect: fail - it says so
  storage_encrypted = false
}

resource "aws_docdb_cluster" "left_to_the_deployer" {
  master_username = "keeper"
  # expect: unknown - the variable has no default
  storage_encrypted = var.choice
}

# expect: unknown - it is encrypted if the snapshot is
resource "aws_docdb_cluster" "restored" {
  master_username     = "keeper"
  snapshot_identifier = "backup-of-may"
}
