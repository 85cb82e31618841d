variable "choice" {}

# expect: pass - callers sign with credentials of AWS
resource "aws_apigatewayv2_route" "signed" {
  api_id = "a1b2c3d4e5"
  route_key          = "GET /orders"
  authorization_type = "AWS_IAM"
}

# expect: fail - NONE is the default
resource "aws_apigatewayv2_route" "silent" {
  api_id = "a1b2c3d4e5"
  route_key = "GET /orders"
}

resource "aws_apigatewayv2_route" "open" {
  api_id = "a1b2c3d4e5"
  route_key          = "GET /orders"
  # expect: fail - it says so
  authorization_type = "NONE"
}

# A route of messages in a WebSocket that is open already: who calls was asked at $connect.
resource "aws_apigatewayv2_route" "message" {
  api_id = "a1b2c3d4e5"
  route_key = "sendmessage"
}

resource "aws_apigatewayv2_route" "left_to_the_deployer" {
  api_id = "a1b2c3d4e5"
  route_key          = "GET /orders"
  # expect: unknown - the value is only given at deployment
  authorization_type = var.choice
}
