variable "choice" {
  type = bool
}

# expect: pass - nobody deletes it without changing this first
resource "aws_dynamodb_table" "protected" {
  name         = "protected"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  deletion_protection_enabled = true
}

# expect: fail - nothing asks for it, and it is off by default
resource "aws_dynamodb_table" "silent" {
  name         = "silent"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_dynamodb_table" "left_to_the_deployer" {
  name         = "left-to-the-deployer"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  # expect: unknown - the variable has no default
  deletion_protection_enabled = var.choice
}

# expect: fail - a replica doesn't follow its table
resource "aws_dynamodb_table_replica" "silent" {
  global_table_arn = aws_dynamodb_table.protected.arn
}
