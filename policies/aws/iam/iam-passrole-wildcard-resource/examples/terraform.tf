variable "scope" {
  type = string
}

# expect: pass - one role
resource "aws_iam_policy" "named" {
  name = "named"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PassRole"
      Resource = "arn:aws:iam::111122223333:role/app-task"
    }]
  })
}

resource "aws_iam_policy" "any" {
  name = "any"
  policy = jsonencode({
    Version = "2012-10-17"
    # expect: fail - every role
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PassRole"
      Resource = "*"
    }]
  })
}

