# expect: pass - the company's own network
resource "aws_security_group" "private" {
  name = "private"

  ingress {
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_security_group" "ssh" {
  name = "ssh"

  ingress {
    protocol  = "tcp"
    from_port = 22
    to_port   = 22
    # expect: fail - every IPv4 address
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group_rule" "desktop" {
  security_group_id = aws_security_group.private.id
  type              = "ingress"
  protocol          = "udp"
  from_port         = 3389
  to_port           = 3389
  # expect: fail - remote desktops speak UDP too
  ipv6_cidr_blocks = ["::/0"]
}
