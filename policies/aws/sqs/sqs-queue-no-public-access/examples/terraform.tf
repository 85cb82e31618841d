variable "reader" {
  type = string
}

# expect: pass - everybody, but of one organization
resource "aws_sqs_queue" "organization" {
  name = "organization"
}

resource "aws_sqs_queue_policy" "organization" {
  queue_url = aws_sqs_queue.organization.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sqs:SendMessage"
      Resource  = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-example123" } }
    }]
  })
}

resource "aws_sqs_queue" "open" {
  name = "open"
}

resource "aws_sqs_queue_policy" "open" {
  queue_url = aws_sqs_queue.open.id
  policy = jsonencode({
    Version = "2012-10-17"
    # expect: fail - everybody
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sqs:SendMessage"
      Resource  = "*"
    }]
  })
}

resource "aws_sqs_queue" "left_to_the_deployer" {
  name = "left-to-the-deployer"
}

resource "aws_sqs_queue_policy" "left_to_the_deployer" {
  queue_url = aws_sqs_queue.left_to_the_deployer.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      # expect: unknown - the variable may be "*"
      Principal = { AWS = var.reader }
      Action    = "sqs:SendMessage"
      Resource  = "*"
    }]
  })
}
