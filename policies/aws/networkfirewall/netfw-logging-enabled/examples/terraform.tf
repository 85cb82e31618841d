# expect: pass - each flow is written down
resource "aws_networkfirewall_firewall" "logged" {
  name                = "logged"
  firewall_policy_arn = "arn:aws:network-firewall:eu-central-1:111122223333:firewall-policy/edge"
  vpc_id              = "vpc-0a1b2c3d4e5f60001"
  subnet_mapping {
    subnet_id = "subnet-0a1b2c3d4e5f60001"
  }
}

resource "aws_networkfirewall_logging_configuration" "this" {
  firewall_arn = aws_networkfirewall_firewall.logged.arn
  logging_configuration {
    log_destination_config {
      log_type             = "FLOW"
      log_destination_type = "S3"
      log_destination      = { bucketName = "firewall-logs" }
    }
  }
}

# expect: fail - nothing is written by default
resource "aws_networkfirewall_firewall" "silent" {
  name                = "silent"
  firewall_policy_arn = "arn:aws:network-firewall:eu-central-1:111122223333:firewall-policy/edge"
  vpc_id              = "vpc-0a1b2c3d4e5f60001"
  subnet_mapping {
    subnet_id = "subnet-0a1b2c3d4e5f60001"
  }
}
