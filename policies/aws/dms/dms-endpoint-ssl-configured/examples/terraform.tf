# expect: pass - nobody reads along
resource "aws_dms_endpoint" "sealed" {
  endpoint_id   = "sealed"
  endpoint_type = "source"
  engine_name   = "postgres"
  ssl_mode = "require"
}

# expect: fail - none by default
resource "aws_dms_endpoint" "silent" {
  endpoint_id   = "silent"
  endpoint_type = "source"
  engine_name   = "mysql"
}
