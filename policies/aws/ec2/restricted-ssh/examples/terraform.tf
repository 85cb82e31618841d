variable "office" {
  type = list(string)
}

# expect: pass - the company's own network
resource "aws_security_group" "private" {
  name = "private"

  ingress {
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["10.0.0.0/8"]
  }

  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# expect: pass - the world may come, to another port
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

resource "aws_security_group" "open" {
  name = "open"

  ingress {
    protocol  = "tcp"
    from_port = 22
    to_port   = 22
    # expect: fail - the second range is every address
    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]
  }
}

resource "aws_security_group" "open_to_ipv6" {
  name = "open-to-ipv6"

  ingress {
    protocol  = "tcp"
    from_port = 0
    to_port   = 65535
    # expect: fail - every IPv6 address, and 22 is among the ports
    ipv6_cidr_blocks = ["::/0"]
  }
}

resource "aws_security_group" "everything" {
  name = "everything"

  ingress {
    protocol  = "-1"
    from_port = 0
    to_port   = 0
    self      = true
    # expect: fail - with protocol -1 the ports don't count, and the group's own members are not all who may come
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "office" {
  name = "office"

  ingress {
    protocol  = "tcp"
    from_port = 22
    to_port   = 22
    # expect: unknown - the variable has no default
    cidr_blocks = var.office
  }
}

# expect: pass - its rules stand by themselves
resource "aws_security_group" "ruled_apart" {
  name = "ruled-apart"
}

resource "aws_security_group_rule" "open" {
  security_group_id = aws_security_group.ruled_apart.id
  type              = "ingress"
  protocol          = "tcp"
  from_port         = 22
  to_port           = 22
  # expect: fail - a rule of its own
  cidr_blocks = ["0.0.0.0/0"]
}

# expect: pass - members of another group
resource "aws_security_group_rule" "from_group" {
  security_group_id        = aws_security_group.ruled_apart.id
  type                     = "ingress"
  protocol                 = "tcp"
  from_port                = 22
  to_port                  = 22
  source_security_group_id = aws_security_group.private.id
}

resource "aws_vpc_security_group_ingress_rule" "open" {
  security_group_id = aws_security_group.ruled_apart.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  # expect: fail - a rule of its own
  cidr_ipv4 = "0.0.0.0/0"
}

# expect: pass - one network
resource "aws_vpc_security_group_ingress_rule" "narrow" {
  security_group_id = aws_security_group.ruled_apart.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = "203.0.113.0/24"
}
