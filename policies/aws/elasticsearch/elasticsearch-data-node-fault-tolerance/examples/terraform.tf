variable "choice" {}

# expect: pass - three nodes in several zones
resource "aws_elasticsearch_domain" "spread" {
  domain_name = "articles"
  cluster_config {
    instance_count         = 3
    zone_awareness_enabled = true
  }
}

# expect: fail - one node is the default
resource "aws_elasticsearch_domain" "silent" {
  domain_name = "articles"
}

resource "aws_elasticsearch_domain" "two" {
  domain_name = "articles"
  cluster_config {
    # expect: fail - two are one too few
    instance_count         = 2
    zone_awareness_enabled = true
  }
}

resource "aws_elasticsearch_domain" "together" {
  domain_name = "articles"
  cluster_config {
    instance_count         = 3
    # expect: fail - all of them are in one zone
    zone_awareness_enabled = false
  }
}

resource "aws_elasticsearch_domain" "left_to_the_deployer" {
  domain_name = "articles"
  cluster_config {
    # expect: unknown - the value is only given at deployment
    instance_count         = var.choice
    zone_awareness_enabled = true
  }
}
