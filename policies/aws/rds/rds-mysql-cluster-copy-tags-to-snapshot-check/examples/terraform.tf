variable "choice" {
  type = bool
}

# expect: pass - snapshots carry the owner and the cost center along
resource "aws_rds_cluster" "stated" {
  engine                = "mysql"
  copy_tags_to_snapshot = true
}

# expect: fail - nothing asks for it, and tags are not copied by default
resource "aws_rds_cluster" "silent" {
  engine = "mysql"
}

resource "aws_rds_cluster" "contrary" {
  engine = "mysql"
  # expect: fail - it says so
  copy_tags_to_snapshot = false
}

resource "aws_rds_cluster" "left_to_the_deployer" {
  engine = "mysql"
  # expect: unknown - the variable has no default
  copy_tags_to_snapshot = var.choice
}
