variable "choice" {}

# expect: pass - and the name in the certificate is checked
resource "aws_apigatewayv2_integration" "encrypted" {
  api_id           = "a1b2c3d4e5"
  integration_type = "HTTP_PROXY"
  connection_type = "VPC_LINK"
  connection_id   = "v1w2x3"
  tls_config {
    server_name_to_verify = "orders.example.com"
  }
}

# expect: fail - HTTP is the default
resource "aws_apigatewayv2_integration" "plain" {
  api_id           = "a1b2c3d4e5"
  integration_type = "HTTP_PROXY"
  connection_type = "VPC_LINK"
  connection_id   = "v1w2x3"
}

# An integration over the internet says by its address what it speaks.
resource "aws_apigatewayv2_integration" "public" {
  api_id           = "a1b2c3d4e5"
  integration_type = "HTTP_PROXY"
  connection_type = "INTERNET"
}

# expect: unknown - whether it is private is only known at deployment
resource "aws_apigatewayv2_integration" "left_to_the_deployer" {
  api_id           = "a1b2c3d4e5"
  integration_type = "HTTP_PROXY"
  connection_type = var.choice
}
