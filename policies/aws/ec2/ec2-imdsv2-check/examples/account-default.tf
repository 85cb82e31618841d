resource "aws_ec2_instance_metadata_defaults" "this" {
  http_tokens = "required"
}

# expect: pass - by the account's default
resource "aws_instance" "silent" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"
}

resource "aws_instance" "optional" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"

  metadata_options {
    # expect: fail - what the instance says counts more
    http_tokens = "optional"
  }
}
