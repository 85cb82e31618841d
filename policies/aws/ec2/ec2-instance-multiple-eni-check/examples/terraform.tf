resource "aws_network_interface" "first" {
  subnet_id = "subnet-0123456789abcdef0"
}

resource "aws_network_interface" "second" {
  subnet_id = "subnet-0fedcba9876543210"
}

# expect: pass - without a word of interfaces there is one
resource "aws_instance" "silent" {
  ami                         = "ami-0123456789abcdef0"
  instance_type               = "t3.small"
  associate_public_ip_address = false
}

# expect: pass - one, made before
resource "aws_instance" "one" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"

  network_interface {
    device_index         = 0
    network_interface_id = aws_network_interface.first.id
  }
}

resource "aws_instance" "two" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"

  # expect: fail - two interfaces
  network_interface {
    device_index         = 0
    network_interface_id = aws_network_interface.first.id
  }

  network_interface {
    device_index         = 1
    network_interface_id = aws_network_interface.second.id
  }
}

resource "aws_instance" "attached" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"
}

# expect: fail - the second interface comes by an attachment
resource "aws_network_interface_attachment" "second" {
  instance_id          = aws_instance.attached.id
  network_interface_id = aws_network_interface.second.id
  device_index         = 1
}

resource "aws_instance" "from_the_interface" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"
}

resource "aws_network_interface" "attaching" {
  subnet_id = "subnet-0fedcba9876543210"

  # expect: fail - the interface itself says to which instance it goes
  attachment {
    instance     = aws_instance.from_the_interface.id
    device_index = 1
  }
}
