# expect: unknown - the provider has no settings for Neptune
resource "aws_dms_endpoint" "graph" {
  endpoint_id   = "graph"
  endpoint_type = "target"
  engine_name   = "neptune"
}
