variable "choice" {
  type = bool
}

# expect: pass - nobody deletes it without changing this first
resource "aws_docdb_cluster" "stated" {
  master_username     = "keeper"
  deletion_protection = true
}

# expect: fail - nothing asks for it, and it is off by default
resource "aws_docdb_cluster" "silent" {
  master_username = "keeper"
}

resource "aws_docdb_cluster" "contrary" {
  master_username = "keeper"
  # expect: fail - it says so
  deletion_protection = false
}

resource "aws_docdb_cluster" "left_to_the_deployer" {
  master_username = "keeper"
  # expect: unknown - the variable has no default
  deletion_protection = var.choice
}
