# expect: pass - who connects is written down
resource "aws_ec2_client_vpn_endpoint" "logged" {
  client_cidr_block      = "10.100.0.0/22"
  server_certificate_arn = "arn:aws:acm:eu-central-1:111122223333:certificate/server"

  authentication_options {
    type                       = "certificate-authentication"
    root_certificate_chain_arn = "arn:aws:acm:eu-central-1:111122223333:certificate/clients"
  }

  connection_log_options {
    enabled              = true
    cloudwatch_log_group = "vpn"
  }
}

resource "aws_ec2_client_vpn_endpoint" "silent" {
  client_cidr_block      = "10.100.0.0/22"
  server_certificate_arn = "arn:aws:acm:eu-central-1:111122223333:certificate/server"

  authentication_options {
    type                       = "certificate-authentication"
    root_certificate_chain_arn = "arn:aws:acm:eu-central-1:111122223333:certificate/clients"
  }

  connection_log_options {
    # expect: fail - it says so
    enabled = false
  }
}
