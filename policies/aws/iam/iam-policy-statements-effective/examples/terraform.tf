variable "scope" {
  type = string
}

# expect: pass - the denial takes a part away
resource "aws_iam_policy" "both" {
  name = "both"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "s3:*"
        Resource = "*"
      },
      {
        Effect   = "Deny"
        Action   = "s3:DeleteBucket"
        Resource = "*"
      },
    ]
  })
}

resource "aws_iam_policy" "shadowed" {
  name = "shadowed"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "s3:Get*"
        Resource = "*"
      },
      # expect: fail - the one above allows it already
      {
        Effect   = "Allow"
        Action   = "s3:GetObject"
        Resource = "arn:aws:s3:::example-reports/*"
      },
    ]
  })
}

