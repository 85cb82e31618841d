variable "reader" {
  type = string
}

# expect: pass - everybody, but of one organization
resource "aws_efs_file_system" "organization" {
  creation_token = "organization"
}

resource "aws_efs_file_system_policy" "organization" {
  file_system_id = aws_efs_file_system.organization.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "elasticfilesystem:ClientMount"
      Resource  = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-example123" } }
    }]
  })
}

resource "aws_efs_file_system" "open" {
  creation_token = "open"
}

resource "aws_efs_file_system_policy" "open" {
  file_system_id = aws_efs_file_system.open.id
  policy = jsonencode({
    Version = "2012-10-17"
    # expect: fail - everybody
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "elasticfilesystem:ClientMount"
      Resource  = "*"
    }]
  })
}

resource "aws_efs_file_system" "left_to_the_deployer" {
  creation_token = "left-to-the-deployer"
}

resource "aws_efs_file_system_policy" "left_to_the_deployer" {
  file_system_id = aws_efs_file_system.left_to_the_deployer.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      # expect: unknown - the variable may be "*"
      Principal = { AWS = var.reader }
      Action    = "elasticfilesystem:ClientMount"
      Resource  = "*"
    }]
  })
}
