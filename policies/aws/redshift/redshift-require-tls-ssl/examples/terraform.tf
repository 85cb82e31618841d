variable "choice" {}

# expect: pass - only TLS is accepted
resource "aws_redshift_parameter_group" "stated" {
  name   = "sales"
  family = "redshift-1.0"
  parameter {
    name  = "require_ssl"
    value = "true"
  }
}

# expect: fail - plain connections are accepted by default
resource "aws_redshift_parameter_group" "silent" {
  name   = "sales"
  family = "redshift-1.0"
}

resource "aws_redshift_parameter_group" "contrary" {
  name   = "sales"
  family = "redshift-1.0"
  # expect: fail - it says so
  parameter {
    name  = "require_ssl"
    value = "false"
  }
}

# expect: pass - in this family it is on by default
resource "aws_redshift_parameter_group" "newer" {
  name   = "sales"
  family = "redshift-2.0"
}

resource "aws_redshift_parameter_group" "left_to_the_deployer" {
  name   = "sales"
  family = "redshift-1.0"
  parameter {
    name  = "require_ssl"
    # expect: unknown - the value is only given at deployment
    value = var.choice
  }
}
