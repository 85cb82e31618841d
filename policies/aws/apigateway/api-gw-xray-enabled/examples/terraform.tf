variable "choice" {}

# expect: pass - requests are traced
resource "aws_api_gateway_stage" "stated" {
  rest_api_id   = "a1b2c3d4e5"
  deployment_id = "d1e2f3"
  stage_name    = "prod"
  xray_tracing_enabled = true
}

# expect: fail - it is off by default
resource "aws_api_gateway_stage" "silent" {
  rest_api_id   = "a1b2c3d4e5"
  deployment_id = "d1e2f3"
  stage_name    = "prod"
}

resource "aws_api_gateway_stage" "contrary" {
  rest_api_id   = "a1b2c3d4e5"
  deployment_id = "d1e2f3"
  stage_name    = "prod"
  # expect: fail - it says so
  xray_tracing_enabled = false
}

resource "aws_api_gateway_stage" "left_to_the_deployer" {
  rest_api_id   = "a1b2c3d4e5"
  deployment_id = "d1e2f3"
  stage_name    = "prod"
  # expect: unknown - the value is only given at deployment
  xray_tracing_enabled = var.choice
}
