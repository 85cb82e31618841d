variable "action" {
  type = string
}

# expect: pass - each of them allows something of its own
resource "aws_iam_policy" "plain" {
  name = "plain"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:GetObject", "s3:ListBucket"]
      Resource = "*"
    }]
  })
}

resource "aws_iam_policy" "twice" {
  name = "twice"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = "s3:GetObject"
      Resource = [
        "arn:aws:s3:::example-reports/*",
        # expect: fail - it is in the one above
        "arn:aws:s3:::example-reports/2030/*",
      ]
    }]
  })
}

resource "aws_iam_policy" "left_to_the_deployer" {
  name = "left-to-the-deployer"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      # expect: unknown - the variable may be in the other one
      Action   = ["s3:Get*", var.action]
      Resource = "*"
    }]
  })
}
