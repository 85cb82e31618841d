variable "reader" {
  type = string
}

# expect: pass - everybody, but of one organization
resource "aws_sns_topic" "organization" {
  name = "organization"
}

resource "aws_sns_topic_policy" "organization" {
  arn    = aws_sns_topic.organization.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sns:Publish"
      Resource  = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-example123" } }
    }]
  })
}

resource "aws_sns_topic" "open" {
  name = "open"
}

resource "aws_sns_topic_policy" "open" {
  arn    = aws_sns_topic.open.arn
  policy = jsonencode({
    Version = "2012-10-17"
    # expect: fail - everybody
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sns:Publish"
      Resource  = "*"
    }]
  })
}

resource "aws_sns_topic" "left_to_the_deployer" {
  name = "left-to-the-deployer"
}

resource "aws_sns_topic_policy" "left_to_the_deployer" {
  arn    = aws_sns_topic.left_to_the_deployer.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      # expect: unknown - the variable may be "*"
      Principal = { AWS = var.reader }
      Action    = "sns:Publish"
      Resource  = "*"
    }]
  })
}
