variable "choice" {}

# expect: pass - encrypted with the key of the service, as no other is named
resource "aws_opensearch_domain" "stated" {
  domain_name = "articles"
  encrypt_at_rest {
    enabled = true
  }
}

# expect: pass - encrypted with a key of one's own
resource "aws_opensearch_domain" "keyed" {
  domain_name = "articles"
  encrypt_at_rest {
    enabled    = true
    kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  }
}

# expect: fail - nothing asks for it, and a new domain is not encrypted by itself
resource "aws_opensearch_domain" "silent" {
  domain_name = "articles"
}

resource "aws_opensearch_domain" "contrary" {
  domain_name = "articles"
  encrypt_at_rest {
    # expect: fail - it says so
    enabled = false
  }
}

resource "aws_opensearch_domain" "left_to_the_deployer" {
  domain_name = "articles"
  encrypt_at_rest {
    # expect: unknown - the value is only given at deployment
    enabled = var.choice
  }
}
