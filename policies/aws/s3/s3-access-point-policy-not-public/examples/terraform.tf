variable "reader" {
  type = string
}

# expect: pass - everybody, but of one organization
resource "aws_s3_access_point" "organization" {
  bucket = "example-reports"
  name   = "organization"
}

resource "aws_s3control_access_point_policy" "organization" {
  access_point_arn = aws_s3_access_point.organization.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-example123" } }
    }]
  })
}

resource "aws_s3_access_point" "open" {
  bucket = "example-reports"
  name   = "open"
}

resource "aws_s3control_access_point_policy" "open" {
  access_point_arn = aws_s3_access_point.open.arn
  policy = jsonencode({
    Version = "2012-10-17"
    # expect: fail - everybody
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "*"
    }]
  })
}

resource "aws_s3_access_point" "left_to_the_deployer" {
  bucket = "example-reports"
  name   = "left-to-the-deployer"
}

resource "aws_s3control_access_point_policy" "left_to_the_deployer" {
  access_point_arn = aws_s3_access_point.left_to_the_deployer.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      # expect: unknown - the variable may be "*"
      Principal = { AWS = var.reader }
      Action    = "s3:GetObject"
      Resource  = "*"
    }]
  })
}
