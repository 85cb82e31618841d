variable "reader" {
  type = string
}

# expect: pass - everybody, but of one organization
resource "aws_dynamodb_table" "organization" {
  name         = "organization"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_dynamodb_resource_policy" "organization" {
  resource_arn = aws_dynamodb_table.organization.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "dynamodb:GetItem"
      Resource  = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-example123" } }
    }]
  })
}

resource "aws_dynamodb_table" "open" {
  name         = "open"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_dynamodb_resource_policy" "open" {
  resource_arn = aws_dynamodb_table.open.arn
  policy = jsonencode({
    Version = "2012-10-17"
    # expect: fail - everybody
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "dynamodb:GetItem"
      Resource  = "*"
    }]
  })
}

resource "aws_dynamodb_table" "left_to_the_deployer" {
  name         = "left-to-the-deployer"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_dynamodb_resource_policy" "left_to_the_deployer" {
  resource_arn = aws_dynamodb_table.left_to_the_deployer.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      # expect: unknown - the variable may be "*"
      Principal = { AWS = var.reader }
      Action    = "dynamodb:GetItem"
      Resource  = "*"
    }]
  })
}
