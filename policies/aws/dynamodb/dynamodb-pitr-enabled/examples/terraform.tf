variable "choice" {
  type = bool
}

# expect: pass - back to any second of the last 35 days
resource "aws_dynamodb_table" "restorable" {
  name         = "restorable"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  point_in_time_recovery {
    enabled = true
  }
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

resource "aws_dynamodb_table" "switched_off" {
  name         = "switched-off"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  point_in_time_recovery {
    # expect: fail - it says so
    enabled = false
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

  point_in_time_recovery {
    # expect: unknown - the variable has no default
    enabled = var.choice
  }
}

# expect: fail - a replica doesn't follow its table
resource "aws_dynamodb_table_replica" "silent" {
  global_table_arn = aws_dynamodb_table.restorable.arn
}
