resource "aws_subnet" "main" {
  vpc_id     = "vpc-0123456789abcdef0"
  cidr_block = "10.0.0.0/24"
}

# expect: pass - a subnet has it
resource "aws_network_acl" "main" {
  vpc_id     = "vpc-0123456789abcdef0"
  subnet_ids = [aws_subnet.main.id]
}

# expect: pass - by an association that stands apart
resource "aws_network_acl" "apart" {
  vpc_id = "vpc-0123456789abcdef0"
}

resource "aws_network_acl_association" "apart" {
  subnet_id      = aws_subnet.main.id
  network_acl_id = aws_network_acl.apart.id
}

# expect: fail - no subnet has it
resource "aws_network_acl" "unused" {
  vpc_id = "vpc-0123456789abcdef0"
}

# The default one is there whether or not anything uses it.
resource "aws_default_network_acl" "default" {
  default_network_acl_id = "acl-0123456789abcdef0"
}
