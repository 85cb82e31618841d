variable "effect" {
  type = string
}

# expect: pass - every part of it is known to IAM
resource "aws_iam_policy" "reader" {
  name = "reader"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "s3:GetObject"
      Resource = "arn:aws:s3:::example-reports/*"
    }]
  })
}

resource "aws_iam_policy" "misspelled" {
  name = "misspelled"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      # expect: fail - there is no such action, so that nothing is allowed
      Action   = "s3:ListObjects"
      Resource = "*"
    }]
  })
}

data "aws_iam_policy_document" "spoken" {
  statement {
    actions = ["s3:GetObject"]
    # expect: fail - a path is no ARN
    resources = ["example-reports/*"]
  }
}

resource "aws_iam_policy" "spoken" {
  name   = "spoken"
  policy = data.aws_iam_policy_document.spoken.json
}

resource "aws_iam_policy" "left_to_the_deployer" {
  name = "left-to-the-deployer"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      # expect: unknown - the variable may be any word
      Effect   = var.effect
      Action   = "s3:GetObject"
      Resource = "*"
    }]
  })
}
