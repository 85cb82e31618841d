# expect: pass - files travel over SSH
resource "aws_transfer_server" "sealed" {
  protocols = ["SFTP"]
}

# expect: pass - SFTP is the default
resource "aws_transfer_server" "silent" {
}

resource "aws_transfer_server" "both" {
  endpoint_type          = "VPC"
  identity_provider_type = "AWS_LAMBDA"
  # expect: fail - the old protocol is offered beside
  protocols = ["SFTP", "FTP"]
}
