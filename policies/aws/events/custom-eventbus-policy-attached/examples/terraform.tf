# expect: pass - it says which account may put events on it
resource "aws_cloudwatch_event_bus" "orders" {
  name = "orders"
}

resource "aws_cloudwatch_event_permission" "orders" {
  event_bus_name = aws_cloudwatch_event_bus.orders.name
  statement_id   = "shop"
  principal      = "444455556666"
}

# expect: fail - nothing says who may use it
resource "aws_cloudwatch_event_bus" "silent" {
  name = "silent"
}
