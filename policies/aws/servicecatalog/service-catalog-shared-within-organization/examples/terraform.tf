resource "aws_servicecatalog_portfolio" "databases" {
  name          = "Databases"
  provider_name = "Platform"
}

# expect: pass - all of the organization, and nobody else
resource "aws_servicecatalog_portfolio_share" "organization" {
  portfolio_id = aws_servicecatalog_portfolio.databases.id
  type         = "ORGANIZATION"
  principal_id = "arn:aws:organizations::111122223333:organization/o-0a1b2c3d4e"
}

resource "aws_servicecatalog_portfolio_share" "account" {
  portfolio_id = aws_servicecatalog_portfolio.databases.id
  # expect: fail - one account, of whatever organization
  type         = "ACCOUNT"
  principal_id = "444455556666"
}

variable "kind" {
  type = string
}

resource "aws_servicecatalog_portfolio_share" "left_to_the_deployer" {
  portfolio_id = aws_servicecatalog_portfolio.databases.id
  # expect: unknown - the variable has no default
  type         = var.kind
  principal_id = "444455556666"
}
