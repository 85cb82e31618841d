# expect: pass - a website is there for the world
resource "aws_security_group" "web" {
  name = "web"

  ingress {
    protocol         = "tcp"
    from_port        = 443
    to_port          = 443
    cidr_blocks      = ["0.0.0.0/0"]
    ipv6_cidr_blocks = ["::/0"]
  }
}

# expect: pass - any port, for the company's own network
resource "aws_security_group" "private" {
  name = "private"

  ingress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_security_group" "database" {
  name = "database"

  ingress {
    protocol  = "tcp"
    from_port = 5432
    to_port   = 5432
    # expect: fail - nobody authorized 5432
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_vpc_security_group_ingress_rule" "admin" {
  security_group_id = aws_security_group.web.id
  ip_protocol       = "tcp"
  from_port         = 8443
  to_port           = 8443
  # expect: fail - a rule of its own
  cidr_ipv6 = "::/0"
}
