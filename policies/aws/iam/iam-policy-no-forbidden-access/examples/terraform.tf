# expect: pass - whoever only reads trails ends none
resource "aws_iam_policy" "auditor" {
  name = "auditor"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["cloudtrail:DescribeTrails", "cloudtrail:GetTrailStatus"]
      Resource = "*"
    }]
  })
}

data "aws_iam_policy_document" "operator" {
  # expect: fail - guardduty:DeleteDetector is one of them
  statement {
    actions   = ["guardduty:*"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "operator" {
  name   = "operator"
  policy = data.aws_iam_policy_document.operator.json
}
