# expect: pass - both
resource "aws_redshiftserverless_namespace" "exported" {
  namespace_name = "exported"
  log_exports = ["connectionlog", "userlog"]
}

# expect: fail - nothing is exported by default
resource "aws_redshiftserverless_namespace" "silent" {
  namespace_name = "silent"
}
