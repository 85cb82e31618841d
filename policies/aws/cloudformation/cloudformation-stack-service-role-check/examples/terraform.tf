resource "aws_iam_role" "deploy" {
  name = "deploy"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "cloudformation.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

# expect: pass - it may do what the role may
resource "aws_cloudformation_stack" "with_role" {
  name         = "with-role"
  template_url = "https://templates.s3.amazonaws.com/orders.yaml"
  iam_role_arn = aws_iam_role.deploy.arn
}

# expect: fail - it may do whatever its deployer may
resource "aws_cloudformation_stack" "bare" {
  name         = "bare"
  template_url = "https://templates.s3.amazonaws.com/orders.yaml"
}
