resource "aws_s3_bucket" "b" {}

data "aws_iam_policy_document" "all" {
  statement {
    actions   = ["*"]
    resources = [aws_s3_bucket.b.arn]
  }
}

resource "aws_iam_policy" "all" {
  name   = "all"
  policy = data.aws_iam_policy_document.all.json
}
