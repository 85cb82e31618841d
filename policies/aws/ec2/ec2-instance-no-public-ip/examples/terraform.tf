resource "aws_subnet" "main" {
  vpc_id     = "vpc-0123456789abcdef0"
  cidr_block = "10.0.0.0/24"
}

# expect: pass - the subnet gives none
resource "aws_instance" "silent" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"
  subnet_id     = aws_subnet.main.id
}

# expect: pass - it wants none
resource "aws_instance" "private" {
  ami                         = "ami-0123456789abcdef0"
  instance_type               = "t3.small"
  subnet_id                   = aws_subnet.main.id
  associate_public_ip_address = false
}

resource "aws_instance" "public" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"
  subnet_id     = aws_subnet.main.id
  # expect: fail - it asks for one
  associate_public_ip_address = true
}

resource "aws_instance" "named" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"
  subnet_id     = aws_subnet.main.id
}

# expect: fail - an Elastic IP address
resource "aws_eip_association" "named" {
  instance_id   = aws_instance.named.id
  allocation_id = "eipalloc-0123456789abcdef0"
}
