variable "choice" {
  type = bool
}

# expect: pass - the standby takes over when a zone fails
resource "aws_db_instance" "stated" {
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  multi_az          = true
}

# expect: fail - nothing asks for a standby, and there is none by default
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
  multi_az = false
}

resource "aws_db_instance" "left_to_the_deployer" {
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  # expect: unknown - the variable has no default
  multi_az = var.choice
}

# A member of a cluster follows its cluster: nothing is asked of it.
resource "aws_rds_cluster_instance" "member" {
  cluster_identifier = "accounts"
  engine             = "aurora-mysql"
  instance_class     = "db.r6g.large"
}
