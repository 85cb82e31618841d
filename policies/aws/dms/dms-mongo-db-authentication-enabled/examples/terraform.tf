# expect: pass - by password
resource "aws_dms_endpoint" "known" {
  endpoint_id   = "known"
  endpoint_type = "source"
  engine_name   = "mongodb"
  mongodb_settings {
    auth_type = "password"
  }
}

# No login.
resource "aws_dms_endpoint" "open" {
  endpoint_id   = "open"
  endpoint_type = "source"
  engine_name   = "mongodb"
  mongodb_settings {
    # expect: fail - whoever comes is let in
    auth_type = "no"
  }
}
