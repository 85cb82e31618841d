resource "aws_iam_role" "logger" {
  name = "logger"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "appsync.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

# expect: pass - what fails is told
resource "aws_appsync_graphql_api" "logged" {
  name                = "logged"
  authentication_type = "AWS_IAM"
  log_config {
    cloudwatch_logs_role_arn = aws_iam_role.logger.arn
    field_log_level          = "ERROR"
  }
}

# expect: fail - no log of any kind
resource "aws_appsync_graphql_api" "silent" {
  name                = "silent"
  authentication_type = "AWS_IAM"
}
