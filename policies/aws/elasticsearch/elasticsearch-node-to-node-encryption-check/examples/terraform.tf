variable "choice" {}

# expect: pass - nodes speak TLS with each other
resource "aws_elasticsearch_domain" "stated" {
  domain_name = "articles"
  node_to_node_encryption {
    enabled = true
  }
}

# expect: fail - nothing asks for it, and it is off by default
resource "aws_elasticsearch_domain" "silent" {
  domain_name = "articles"
}

resource "aws_elasticsearch_domain" "contrary" {
  domain_name = "articles"
  node_to_node_encryption {
    # expect: fail - it says so
    enabled = false
  }
}

resource "aws_elasticsearch_domain" "left_to_the_deployer" {
  domain_name = "articles"
  node_to_node_encryption {
    # expect: unknown - the value is only given at deployment
    enabled = var.choice
  }
}
