# expect: pass - the role writes them
resource "aws_transfer_connector" "logged" {
  access_role  = "arn:aws:iam::111122223333:role/transfer"
  url          = "sftp://partner.example"
  logging_role = "arn:aws:iam::111122223333:role/transfer"
  sftp_config {
    trusted_host_keys = ["ssh-ed25519 AAAA"]
  }
}

# expect: fail - nobody writes them
resource "aws_transfer_connector" "silent" {
  access_role = "arn:aws:iam::111122223333:role/transfer"
  url         = "sftp://partner.example"
  sftp_config {
    trusted_host_keys = ["ssh-ed25519 AAAA"]
  }
}
