# expect: pass - one subnet of the other network
resource "aws_route" "subnet" {
  route_table_id            = "rtb-0123456789abcdef0"
  destination_cidr_block    = "10.1.0.0/24"
  vpc_peering_connection_id = "pcx-0123456789abcdef0"
}

resource "aws_route" "everything" {
  route_table_id = "rtb-0123456789abcdef0"
  # expect: fail - all that has no other way goes there
  destination_cidr_block    = "0.0.0.0/0"
  vpc_peering_connection_id = "pcx-0123456789abcdef0"
}

resource "aws_route_table" "inline" {
  vpc_id = "vpc-0123456789abcdef0"

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = "igw-0123456789abcdef0"
  }

  route {
    # expect: fail - the same inside of a route table
    ipv6_cidr_block           = "::/0"
    vpc_peering_connection_id = "pcx-0123456789abcdef0"
  }
}

# expect: pass - one subnet of the other network
resource "aws_default_route_table" "default" {
  default_route_table_id = "rtb-0fedcba9876543210"

  route {
    cidr_block                = "10.1.0.0/24"
    vpc_peering_connection_id = "pcx-0123456789abcdef0"
  }
}
