variable "reader" {
  type = string
}

# expect: pass - everybody, but of one organization
resource "aws_kms_key" "organization" {
  description = "organization"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "kms:Decrypt"
      Resource  = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-example123" } }
    }]
  })
}

resource "aws_kms_key" "open" {
  description = "open"
  policy = jsonencode({
    Version = "2012-10-17"
    # expect: fail - everybody
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "kms:Decrypt"
      Resource  = "*"
    }]
  })
}

resource "aws_kms_key" "left_to_the_deployer" {
  description = "left-to-the-deployer"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      # expect: unknown - the variable may be "*"
      Principal = { AWS = var.reader }
      Action    = "kms:Decrypt"
      Resource  = "*"
    }]
  })
}
