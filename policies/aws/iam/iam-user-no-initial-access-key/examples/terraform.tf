# expect: pass - the console, and nothing else
resource "aws_iam_user" "person" {
  name = "person"
}

resource "aws_iam_user_login_profile" "person" {
  user = aws_iam_user.person.name
}

# expect: fail - a password, and a key for whatever may come
resource "aws_iam_user" "both" {
  name = "both"
}

resource "aws_iam_user_login_profile" "both" {
  user = aws_iam_user.both.name
}

resource "aws_iam_access_key" "both" {
  user = aws_iam_user.both.name
}
