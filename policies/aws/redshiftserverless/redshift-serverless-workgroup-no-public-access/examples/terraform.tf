# expect: pass - it says so
resource "aws_redshiftserverless_workgroup" "closed" {
  workgroup_name = "closed"
  namespace_name = "data"
  publicly_accessible = false
}

# It asks for an address.
resource "aws_redshiftserverless_workgroup" "open" {
  workgroup_name = "open"
  namespace_name = "data"
  # expect: fail - everybody may try
  publicly_accessible = true
}
