# expect: pass - two actions, one bucket
resource "aws_iam_policy" "reader" {
  name = "reader"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:GetObject", "s3:PutObject"]
      Resource = "arn:aws:s3:::example/*"
    }]
  })
}

resource "aws_iam_policy" "wide" {
  name = "wide"
  # expect: fail - written as text
  policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": { "Effect": "Allow", "Action": ["s3:*"], "Resource": "*" }
    }
  JSON
}
