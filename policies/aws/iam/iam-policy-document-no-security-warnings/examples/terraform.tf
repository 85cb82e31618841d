variable "roles" {
  type = string
}

# expect: pass - only roles of one path
resource "aws_iam_policy" "named" {
  name = "named"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PassRole"
      Resource = "arn:aws:iam::111122223333:role/app/*"
    }]
  })
}

data "aws_iam_policy_document" "any_role" {
  statement {
    actions = ["iam:PassRole"]
    # expect: fail - the role of an administrator is one of them
    resources = ["*"]
  }
}

resource "aws_iam_policy" "any_role" {
  name   = "any-role"
  policy = data.aws_iam_policy_document.any_role.json
}

resource "aws_iam_policy" "absent" {
  name = "absent"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "s3:GetObject"
      Resource = "*"
      Condition = {
        # expect: fail - the set operator holds where the key is absent
        "ForAllValues:StringEquals" = { "aws:PrincipalOrgID" = "o-example123" }
      }
    }]
  })
}

resource "aws_iam_policy" "left_to_the_deployer" {
  name = "left-to-the-deployer"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = "iam:PassRole"
      # expect: unknown - the variable may be "*"
      Resource = var.roles
    }]
  })
}
