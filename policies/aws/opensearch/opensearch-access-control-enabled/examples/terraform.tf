variable "choice" {}

# expect: pass - roles can be given per index and field
resource "aws_opensearch_domain" "stated" {
  domain_name = "articles"
  advanced_security_options {
    enabled = true
  }
}

# expect: fail - it is off by default
resource "aws_opensearch_domain" "silent" {
  domain_name = "articles"
}

resource "aws_opensearch_domain" "contrary" {
  domain_name = "articles"
  advanced_security_options {
    # expect: fail - it says so
    enabled = false
  }
}

resource "aws_opensearch_domain" "left_to_the_deployer" {
  domain_name = "articles"
  advanced_security_options {
    # expect: unknown - the value is only given at deployment
    enabled = var.choice
  }
}
