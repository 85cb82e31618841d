variable "choice" {
  type = bool
}

# expect: pass - the maintenance window brings the patches
resource "aws_db_instance" "stated" {
  engine                     = "mysql"
  instance_class             = "db.t4g.medium"
  allocated_storage          = 20
  auto_minor_version_upgrade = true
}

# expect: pass - on is the default
resource "aws_db_instance" "silent" {
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
}

resource "aws_db_instance" "contrary" {
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  # expect: fail - it says so
  auto_minor_version_upgrade = false
}

resource "aws_db_instance" "left_to_the_deployer" {
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  # expect: unknown - the variable has no default
  auto_minor_version_upgrade = var.choice
}
