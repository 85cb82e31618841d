variable "policies" {
  type = list(string)
}

resource "aws_iam_group" "developers" {
  name = "developers"
}

# expect: pass - what the user may do, the group says
resource "aws_iam_user" "this" {
  name = "member"
}

resource "aws_iam_user_group_membership" "this" {
  user   = aws_iam_user.this.name
  groups = [aws_iam_group.developers.name]
}

# expect: fail - a managed policy on the user
resource "aws_iam_user" "attached" {
  name = "attached"
}

resource "aws_iam_user_policy_attachment" "attached" {
  user       = aws_iam_user.attached.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_user_policy" "inline" {
  name = "read"
  # expect: fail - an inline policy that stands by itself
  user = aws_iam_user.this.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }]
  })
}

resource "aws_iam_user" "left_to_the_deployer" {
  name = "open"
}

resource "aws_iam_user_policy_attachments_exclusive" "left_to_the_deployer" {
  user_name = aws_iam_user.left_to_the_deployer.name
  # expect: unknown - the variable has no default
  policy_arns = var.policies
}
