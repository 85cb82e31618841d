resource "aws_wafv2_web_acl" "this" {
  name  = "orders"
  scope = "REGIONAL"
}

# expect: pass - requests pass the web ACL first
resource "aws_api_gateway_stage" "this" {
  rest_api_id   = "a1b2c3d4e5"
  deployment_id = "abc123"
  stage_name    = "prod"
}

resource "aws_wafv2_web_acl_association" "this" {
  resource_arn = aws_api_gateway_stage.this.arn
  web_acl_arn  = aws_wafv2_web_acl.this.arn
}

# expect: pass - the older web ACL is one, too
resource "aws_api_gateway_stage" "classic" {
  rest_api_id   = "a1b2c3d4e5"
  deployment_id = "abc123"
  stage_name    = "classic"
}

resource "aws_wafregional_web_acl_association" "classic" {
  resource_arn = aws_api_gateway_stage.classic.arn
  web_acl_id   = "0a1b2c3d"
}

# expect: fail - nothing stands before it
resource "aws_api_gateway_stage" "bare" {
  rest_api_id   = "a1b2c3d4e5"
  deployment_id = "abc123"
  stage_name    = "bare"
}
