# expect: fail - a password of IAM is the only way in
resource "aws_iam_user" "person" {
  name = "person"
}

resource "aws_iam_user_login_profile" "person" {
  user = aws_iam_user.person.name
}
