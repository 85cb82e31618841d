variable "scope" {
  type = string
}

# expect: pass - reading changes nothing
resource "aws_iam_policy" "reader" {
  name = "reader"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:GetUser", "iam:ListUsers"]
      Resource = "*"
    }]
  })
}

resource "aws_iam_policy" "attaches" {
  name = "attaches"
  policy = jsonencode({
    Version = "2012-10-17"
    # expect: fail - the policy of an administrator is one of those to attach
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:AttachUserPolicy"
      Resource = "*"
    }]
  })
}

