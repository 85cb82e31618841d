resource "aws_rds_cluster_parameter_group" "strict" {
  name   = "strict"
  family = "aurora-mysql8.0"

  parameter {
    name  = "server_audit_logging"
    value = "1"
  }
}

# expect: pass - its group says so
resource "aws_rds_cluster" "with_strict_group" {
  engine                          = "aurora-mysql"
  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.strict.name
}

resource "aws_rds_cluster_parameter_group" "lax" {
  name   = "lax"
  family = "aurora-mysql8.0"

  parameter {
    name = "server_audit_logging"
    # expect: fail - the group says so
    value = "0"
  }
}

resource "aws_rds_cluster" "with_lax_group" {
  engine                          = "aurora-mysql"
  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.lax.name
}
