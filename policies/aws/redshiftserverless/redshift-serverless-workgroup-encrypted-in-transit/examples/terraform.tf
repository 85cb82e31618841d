# expect: pass - nothing else gets in
resource "aws_redshiftserverless_workgroup" "sealed" {
  workgroup_name = "sealed"
  namespace_name = "data"
  config_parameter {
    parameter_key   = "require_ssl"
    parameter_value = "true"
  }
}

# It says so.
resource "aws_redshiftserverless_workgroup" "plain" {
  workgroup_name = "plain"
  namespace_name = "data"
  config_parameter {
    parameter_key   = "require_ssl"
    # expect: fail - plain text gets in
    parameter_value = "false"
  }
}
