resource "aws_docdb_cluster_parameter_group" "strict" {
  name   = "strict"
  family = "docdb5.0"

  parameter {
    name  = "tls"
    value = "enabled"
  }
}

# expect: pass - its group says so
resource "aws_docdb_cluster" "with_strict_group" {
  master_username                 = "keeper"
  db_cluster_parameter_group_name = aws_docdb_cluster_parameter_group.strict.name
}

resource "aws_docdb_cluster_parameter_group" "lax" {
  name   = "lax"
  family = "docdb5.0"

  parameter {
    name = "tls"
    # expect: fail - the group says so
    value = "disabled"
  }
}

resource "aws_docdb_cluster" "with_lax_group" {
  master_username                 = "keeper"
  db_cluster_parameter_group_name = aws_docdb_cluster_parameter_group.lax.name
}
