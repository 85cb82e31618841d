# expect: pass - the company's own network
resource "aws_security_group" "private" {
  name = "private"

  ingress {
    protocol    = "tcp"
    from_port   = 3389
    to_port     = 3389
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_security_group" "open" {
  name = "open"

  ingress {
    protocol  = "tcp"
    from_port = 3389
    to_port   = 3389
    # expect: fail - remote desktops for everybody
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group_rule" "open" {
  security_group_id = aws_security_group.private.id
  type              = "ingress"
  protocol          = "tcp"
  from_port         = 3389
  to_port           = 3389
  # expect: fail - a rule of its own
  ipv6_cidr_blocks = ["::/0"]
}

resource "aws_vpc_security_group_ingress_rule" "open" {
  security_group_id = aws_security_group.private.id
  ip_protocol       = "-1"
  # expect: fail - every port of every protocol
  cidr_ipv4 = "0.0.0.0/0"
}

resource "aws_default_security_group" "default" {
  vpc_id = "vpc-0123456789abcdef0"

  ingress {
    protocol  = "tcp"
    from_port = 0
    to_port   = 65535
    # expect: fail - every port, of the group that is taken where none is named
    cidr_blocks = ["0.0.0.0/0"]
  }
}
