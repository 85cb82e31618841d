# expect: pass - a name of its own
resource "aws_redshiftserverless_namespace" "renamed" {
  namespace_name = "renamed"
  admin_username = "keeper"
}

# The name.
resource "aws_redshiftserverless_namespace" "usual" {
  namespace_name = "usual"
  # expect: fail - the name that everybody tries
  admin_username = "admin"
}
