# with: { serviceName: ec2 }
# expect: pass - calls stay inside
resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "main" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.0.0/24"
}

resource "aws_vpc_endpoint" "ec2" {
  vpc_id            = aws_vpc.main.id
  service_name      = "com.amazonaws.eu-central-1.ec2"
  vpc_endpoint_type = "Interface"
  subnet_ids        = [aws_subnet.main.id]
}

# expect: fail - calls leave by the internet
resource "aws_vpc" "without" {
  cidr_block = "10.1.0.0/16"
}
