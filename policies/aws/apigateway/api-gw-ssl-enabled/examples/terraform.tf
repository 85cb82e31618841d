# expect: pass - the backend can check who asks
resource "aws_api_gateway_stage" "stated" {
  rest_api_id   = "a1b2c3d4e5"
  deployment_id = "d1e2f3"
  stage_name    = "prod"
  client_certificate_id = "a1b2c3"
}

# expect: fail - no certificate by default
resource "aws_api_gateway_stage" "silent" {
  rest_api_id   = "a1b2c3d4e5"
  deployment_id = "d1e2f3"
  stage_name    = "prod"
}
