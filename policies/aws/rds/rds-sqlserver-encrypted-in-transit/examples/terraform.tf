resource "aws_db_parameter_group" "strict" {
  name   = "strict"
  family = "sqlserver-se-15.0"

  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}

# expect: pass - its group says so
resource "aws_db_instance" "with_strict_group" {
  engine               = "sqlserver-se"
  instance_class       = "db.t4g.medium"
  parameter_group_name = aws_db_parameter_group.strict.name
}

resource "aws_db_parameter_group" "lax" {
  name   = "lax"
  family = "sqlserver-se-15.0"

  parameter {
    name = "rds.force_ssl"
    # expect: fail - the group says so
    value = "0"
  }
}

resource "aws_db_instance" "with_lax_group" {
  engine               = "sqlserver-se"
  instance_class       = "db.t4g.medium"
  parameter_group_name = aws_db_parameter_group.lax.name
}
