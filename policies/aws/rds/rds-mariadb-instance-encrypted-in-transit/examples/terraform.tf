resource "aws_db_parameter_group" "strict" {
  name   = "strict"
  family = "mariadb11.4"

  parameter {
    name  = "require_secure_transport"
    value = "1"
  }
}

# expect: pass - its group says so
resource "aws_db_instance" "with_strict_group" {
  engine               = "mariadb"
  instance_class       = "db.t4g.medium"
  parameter_group_name = aws_db_parameter_group.strict.name
}

resource "aws_db_parameter_group" "lax" {
  name   = "lax"
  family = "mariadb11.4"

  parameter {
    name = "require_secure_transport"
    # expect: fail - the group says so
    value = "0"
  }
}

resource "aws_db_instance" "with_lax_group" {
  engine               = "mariadb"
  instance_class       = "db.t4g.medium"
  parameter_group_name = aws_db_parameter_group.lax.name
}
