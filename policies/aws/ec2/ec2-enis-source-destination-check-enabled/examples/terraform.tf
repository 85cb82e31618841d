# expect: pass - the default is true
resource "aws_instance" "server" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"
}

# expect: pass - it says so
resource "aws_network_interface" "checked" {
  subnet_id         = "subnet-0123456789abcdef0"
  source_dest_check = true
}

resource "aws_instance" "nat" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"
  # expect: fail - it takes packets that are for others
  source_dest_check = false
}

resource "aws_network_interface" "forwarding" {
  subnet_id = "subnet-0123456789abcdef0"
  # expect: fail - it takes packets that are for others
  source_dest_check = false
}
