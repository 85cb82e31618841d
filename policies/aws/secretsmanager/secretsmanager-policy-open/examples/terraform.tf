variable "reader" {
  type = string
}

# expect: pass - everybody, but of one organization
resource "aws_secretsmanager_secret" "organization" {
  name = "organization"
}

resource "aws_secretsmanager_secret_policy" "organization" {
  secret_arn = aws_secretsmanager_secret.organization.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "secretsmanager:GetSecretValue"
      Resource  = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-example123" } }
    }]
  })
}

resource "aws_secretsmanager_secret" "open" {
  name = "open"
}

resource "aws_secretsmanager_secret_policy" "open" {
  secret_arn = aws_secretsmanager_secret.open.arn
  policy = jsonencode({
    Version = "2012-10-17"
    # expect: fail - everybody
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "secretsmanager:GetSecretValue"
      Resource  = "*"
    }]
  })
}

resource "aws_secretsmanager_secret" "left_to_the_deployer" {
  name = "left-to-the-deployer"
}

resource "aws_secretsmanager_secret_policy" "left_to_the_deployer" {
  secret_arn = aws_secretsmanager_secret.left_to_the_deployer.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      # expect: unknown - the variable may be "*"
      Principal = { AWS = var.reader }
      Action    = "secretsmanager:GetSecretValue"
      Resource  = "*"
    }]
  })
}
