# expect: pass - it says so
resource "aws_networkfirewall_firewall" "stated" {
  name                = "stated"
  firewall_policy_arn = "arn:aws:network-firewall:eu-central-1:111122223333:firewall-policy/edge"
  vpc_id              = "vpc-0a1b2c3d4e5f60001"
  subnet_mapping {
    subnet_id = "subnet-0a1b2c3d4e5f60001"
  }
  delete_protection = true
}

# expect: fail - the provider says false where nothing is said
resource "aws_networkfirewall_firewall" "silent" {
  name                = "silent"
  firewall_policy_arn = "arn:aws:network-firewall:eu-central-1:111122223333:firewall-policy/edge"
  vpc_id              = "vpc-0a1b2c3d4e5f60001"
  subnet_mapping {
    subnet_id = "subnet-0a1b2c3d4e5f60001"
  }
}
