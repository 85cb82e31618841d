variable "team" {
  type = string
}

# expect: pass - the operator knows wildcards
resource "aws_iam_policy" "like" {
  name = "like"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "s3:GetObject"
      Resource = "*"
      Condition = {
        StringLike = { "aws:PrincipalTag/team" = "data-*" }
      }
    }]
  })
}

data "aws_iam_policy_document" "equals" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalTag/team"
      # expect: fail - a team whose name ends in a star
      values = ["data-*"]
    }
  }
}

resource "aws_iam_policy" "equals" {
  name   = "equals"
  policy = data.aws_iam_policy_document.equals.json
}

resource "aws_iam_policy" "left_to_the_deployer" {
  name = "left-to-the-deployer"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "s3:GetObject"
      Resource = "*"
      Condition = {
        # expect: unknown - the variable may have a star in it
        StringEquals = { "aws:PrincipalTag/team" = var.team }
      }
    }]
  })
}
