# expect: pass - the old key is off
resource "aws_iam_user" "rotated" {
  name = "rotated"
}

resource "aws_iam_access_key" "old" {
  user   = aws_iam_user.rotated.name
  status = "Inactive"
}

resource "aws_iam_access_key" "new" {
  user = aws_iam_user.rotated.name
}

# expect: fail - two at once
resource "aws_iam_user" "double" {
  name = "double"
}

resource "aws_iam_access_key" "double" {
  count = 2
  user  = aws_iam_user.double.name
}
