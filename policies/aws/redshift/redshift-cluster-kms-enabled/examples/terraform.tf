variable "choice" {}

# expect: pass - encrypted with this key
resource "aws_redshift_cluster" "keyed" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "keeper"
  manage_master_password = true
  encrypted  = true
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

# expect: fail - encrypted with a key that AWS manages
resource "aws_redshift_cluster" "unkeyed" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "keeper"
  manage_master_password = true
  encrypted = true
}

resource "aws_redshift_cluster" "plain" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "keeper"
  manage_master_password = true
  # expect: fail - not encrypted at all
  encrypted  = false
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

resource "aws_redshift_cluster" "left_to_the_deployer" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "keeper"
  manage_master_password = true
  # expect: unknown - the value is only given at deployment
  encrypted  = var.choice
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}
