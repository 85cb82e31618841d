# expect: pass - a role for those who call
resource "aws_iam_role" "support" {
  name = "support"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy_attachment" "support" {
  role       = aws_iam_role.support.name
  policy_arn = "arn:aws:iam::aws:policy/AWSSupportAccess"
}

# expect: fail - a group of nobody
resource "aws_iam_group" "empty" {
  name = "empty"
}

resource "aws_iam_group_policy_attachment" "empty" {
  group      = aws_iam_group.empty.name
  policy_arn = "arn:aws:iam::aws:policy/AWSSupportAccess"
}
