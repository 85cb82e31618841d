variable "sender" {
  type = string
}

# expect: pass - accounts of one organization
resource "aws_cloudwatch_event_permission" "organization" {
  event_bus_name = "orders"
  statement_id   = "organization"
  principal      = "*"
  condition {
    key   = "aws:PrincipalOrgID"
    type  = "StringEquals"
    value = "o-example123"
  }
}

resource "aws_cloudwatch_event_bus_policy" "open" {
  event_bus_name = "orders"
  # expect: fail - everybody
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "events:PutEvents"
      Resource  = "arn:aws:events:eu-central-1:111122223333:event-bus/orders"
    }]
  })
}

resource "aws_cloudwatch_event_permission" "left_to_the_deployer" {
  event_bus_name = "orders"
  statement_id   = "left"
  # expect: unknown - the variable may be "*"
  principal = var.sender
}
