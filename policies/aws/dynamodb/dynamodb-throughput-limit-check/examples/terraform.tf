# with: { accountReadLimit: 1000, accountWriteLimit: 1000 }
# expect: fail - 80 per cent of what the account may read
resource "aws_dynamodb_table" "orders" {
  name           = "orders"
  hash_key       = "id"
  read_capacity  = 800
  write_capacity = 10

  attribute {
    name = "id"
    type = "S"
  }
}

# What it takes is not provisioned.
resource "aws_dynamodb_table" "on_demand" {
  name         = "on-demand"
  hash_key     = "id"
  billing_mode = "PAY_PER_REQUEST"

  attribute {
    name = "id"
    type = "S"
  }
}
