variable "scope" {
  type = string
}

# expect: pass - one key
resource "aws_iam_role_policy" "named" {
  name = "named"
  role = "app"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "kms:Decrypt"
      Resource = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    }]
  })
}

resource "aws_iam_role_policy" "any" {
  name = "any"
  role = "app"
  policy = jsonencode({
    Version = "2012-10-17"
    # expect: fail - every key
    Statement = [{
      Effect   = "Allow"
      Action   = "kms:Decrypt"
      Resource = "*"
    }]
  })
}

