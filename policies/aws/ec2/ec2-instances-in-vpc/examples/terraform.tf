# with: { vpcId: vpc-0123456789abcdef0 }
variable "subnet" {
  type = string
}

resource "aws_subnet" "private" {
  vpc_id     = "vpc-0123456789abcdef0"
  cidr_block = "10.0.0.0/24"
}

resource "aws_subnet" "other" {
  # expect: fail - the subnet of an instance is in another VPC
  vpc_id     = "vpc-0fedcba9876543210"
  cidr_block = "10.1.0.0/24"
}

# expect: pass - by its subnet
resource "aws_instance" "inside" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"
  subnet_id     = aws_subnet.private.id
}

resource "aws_instance" "outside" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"
  subnet_id     = aws_subnet.other.id
}

resource "aws_instance" "left_to_the_deployer" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"
  # expect: unknown - the variable has no default
  subnet_id = var.subnet
}
