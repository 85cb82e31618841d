variable "choice" {
  type = number
}

# expect: pass - a point each minute
resource "aws_db_instance" "stated" {
  engine              = "mysql"
  instance_class      = "db.t4g.medium"
  allocated_storage   = 20
  monitoring_interval = 60
}

# expect: fail - nothing asks for it, and 0 is the default
resource "aws_db_instance" "silent" {
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
}

resource "aws_db_instance" "contrary" {
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  # expect: fail - zero is off
  monitoring_interval = 0
}

resource "aws_db_instance" "left_to_the_deployer" {
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  # expect: unknown - the variable has no default
  monitoring_interval = var.choice
}
