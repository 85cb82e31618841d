resource "aws_vpc" "this" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_internet_gateway" "this" {
  vpc_id = aws_vpc.this.id
}

resource "aws_subnet" "inner" {
  vpc_id     = aws_vpc.this.id
  cidr_block = "10.0.1.0/24"
}

resource "aws_subnet" "outer" {
  vpc_id     = aws_vpc.this.id
  cidr_block = "10.0.2.0/24"
}

resource "aws_route_table" "outer" {
  vpc_id = aws_vpc.this.id
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.this.id
  }
}

resource "aws_route_table_association" "outer" {
  subnet_id      = aws_subnet.outer.id
  route_table_id = aws_route_table.outer.id
}

resource "aws_db_subnet_group" "inner" {
  name       = "inner"
  subnet_ids = [aws_subnet.inner.id]
}

# expect: pass - its subnet has no route to the internet
resource "aws_db_instance" "inside" {
  engine               = "postgres"
  instance_class       = "db.t4g.micro"
  db_subnet_group_name = aws_db_subnet_group.inner.name
}

resource "aws_db_subnet_group" "outer" {
  name       = "outer"
  subnet_ids = [aws_subnet.outer.id]
}

resource "aws_db_instance" "outside" {
  engine         = "postgres"
  instance_class = "db.t4g.micro"
  # expect: fail - its subnet has a route to an internet gateway
  db_subnet_group_name = aws_db_subnet_group.outer.name
}
