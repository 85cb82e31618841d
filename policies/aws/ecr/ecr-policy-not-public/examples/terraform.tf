variable "reader" {
  type = string
}

# expect: pass - everybody, but of one organization
resource "aws_ecr_repository" "organization" {
  name = "organization"
}

resource "aws_ecr_repository_policy" "organization" {
  repository = aws_ecr_repository.organization.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "ecr:BatchGetImage"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-example123" } }
    }]
  })
}

resource "aws_ecr_repository" "open" {
  name = "open"
}

resource "aws_ecr_repository_policy" "open" {
  repository = aws_ecr_repository.open.name
  policy = jsonencode({
    Version = "2012-10-17"
    # expect: fail - everybody
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "ecr:BatchGetImage"
    }]
  })
}

resource "aws_ecr_repository" "left_to_the_deployer" {
  name = "left-to-the-deployer"
}

resource "aws_ecr_repository_policy" "left_to_the_deployer" {
  repository = aws_ecr_repository.left_to_the_deployer.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      # expect: unknown - the variable may be "*"
      Principal = { AWS = var.reader }
      Action    = "ecr:BatchGetImage"
    }]
  })
}
