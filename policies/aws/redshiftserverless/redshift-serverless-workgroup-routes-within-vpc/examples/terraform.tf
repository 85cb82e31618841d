# expect: pass - the VPC sees it
resource "aws_redshiftserverless_workgroup" "inside" {
  workgroup_name = "inside"
  namespace_name = "data"
  enhanced_vpc_routing = true
}

# expect: fail - false is the default
resource "aws_redshiftserverless_workgroup" "silent" {
  workgroup_name = "silent"
  namespace_name = "data"
}
