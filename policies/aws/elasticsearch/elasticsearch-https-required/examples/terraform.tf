variable "choice" {}

# expect: pass - HTTPS only, TLS 1.2 or newer, with forward secrecy
resource "aws_elasticsearch_domain" "modern" {
  domain_name = "articles"
  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }
}

# expect: fail - plain HTTP is accepted by default
resource "aws_elasticsearch_domain" "silent" {
  domain_name = "articles"
}

resource "aws_elasticsearch_domain" "plain" {
  domain_name = "articles"
  domain_endpoint_options {
    # expect: fail - it says so
    enforce_https       = false
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }
}

resource "aws_elasticsearch_domain" "old" {
  domain_name = "articles"
  domain_endpoint_options {
    enforce_https       = true
    # expect: fail - TLS 1.0 is accepted
    tls_security_policy = "Policy-Min-TLS-1-0-2019-07"
  }
}

resource "aws_elasticsearch_domain" "unnamed" {
  domain_name = "articles"
  # expect: fail - without a name the policy is the one that accepts TLS 1.0
  domain_endpoint_options {
    enforce_https = true
  }
}

resource "aws_elasticsearch_domain" "left_to_the_deployer" {
  domain_name = "articles"
  domain_endpoint_options {
    # expect: unknown - the value is only given at deployment
    enforce_https       = var.choice
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}
