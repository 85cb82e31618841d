variable "choice" {}

# expect: pass - its endpoint has an address of the subnet
resource "aws_elasticsearch_domain" "inside" {
  domain_name = "articles"
  vpc_options {
    subnet_ids = ["subnet-0123456789abcdef0"]
  }
}

# expect: fail - without a subnet its endpoint is public
resource "aws_elasticsearch_domain" "silent" {
  domain_name = "articles"
}

resource "aws_elasticsearch_domain" "left_to_the_deployer" {
  domain_name = "articles"
  vpc_options {
    # expect: unknown - the value is only given at deployment
    subnet_ids = var.choice
  }
}
