resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

# expect: pass - the default is false
resource "aws_subnet" "silent" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.0.0/24"
}

# expect: pass - it says so
resource "aws_subnet" "private" {
  vpc_id                  = aws_vpc.main.id
  cidr_block              = "10.0.1.0/24"
  map_public_ip_on_launch = false
}

resource "aws_subnet" "public" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.2.0/24"
  # expect: fail - each instance gets a public address
  map_public_ip_on_launch = true
}
