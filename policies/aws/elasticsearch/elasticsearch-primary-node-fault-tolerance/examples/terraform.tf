variable "choice" {}

# expect: pass - a majority is left when one fails
resource "aws_elasticsearch_domain" "three" {
  domain_name = "articles"
  cluster_config {
    dedicated_master_enabled = true
    dedicated_master_count   = 3
  }
}

# expect: fail - data nodes do it beside by default
resource "aws_elasticsearch_domain" "silent" {
  domain_name = "articles"
}

resource "aws_elasticsearch_domain" "two" {
  domain_name = "articles"
  cluster_config {
    dedicated_master_enabled = true
    # expect: fail - no majority is left when one fails
    dedicated_master_count   = 2
  }
}

resource "aws_elasticsearch_domain" "left_to_the_deployer" {
  domain_name = "articles"
  cluster_config {
    dedicated_master_enabled = true
    # expect: unknown - the value is only given at deployment
    dedicated_master_count   = var.choice
  }
}
