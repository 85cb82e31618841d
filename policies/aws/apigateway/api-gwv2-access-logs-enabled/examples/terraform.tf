# expect: pass - requests are written to the log group
resource "aws_apigatewayv2_stage" "stated" {
  api_id = "a1b2c3d4e5"
  name   = "prod"
  access_log_settings {
    destination_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:orders"
    format          = "$context.requestId"
  }
}

# expect: fail - no log is written by default
resource "aws_apigatewayv2_stage" "silent" {
  api_id = "a1b2c3d4e5"
  name   = "prod"
}
