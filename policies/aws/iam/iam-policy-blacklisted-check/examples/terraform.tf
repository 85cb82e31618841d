# expect: pass - it may look at everything, and change nothing
resource "aws_iam_group" "auditor" {
  name = "auditor"
}

resource "aws_iam_group_policy_attachment" "auditor" {
  group      = aws_iam_group.auditor.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_iam_user" "administrator" {
  name = "administrator"
}

resource "aws_iam_user_policy_attachment" "administrator" {
  user = aws_iam_user.administrator.name
  # expect: fail - the policy of an administrator
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
