variable "choice" {
  type = string
}

# expect: pass - a name that nobody guesses
resource "aws_db_instance" "stated" {
  engine         = "mysql"
  instance_class = "db.t4g.medium"
  username       = "keeper"
}

# expect: pass - the name comes from elsewhere
resource "aws_db_instance" "silent" {
  engine         = "mysql"
  instance_class = "db.t4g.medium"
}

resource "aws_db_instance" "contrary" {
  engine         = "mysql"
  instance_class = "db.t4g.medium"
  # expect: fail - the name that every guide uses
  username = "admin"
}

resource "aws_db_instance" "left_to_the_deployer" {
  engine         = "mysql"
  instance_class = "db.t4g.medium"
  # expect: unknown - the variable has no default
  username = var.choice
}
