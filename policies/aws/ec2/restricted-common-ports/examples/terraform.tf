resource "aws_security_group" "desktop" {
  name = "desktop"

  ingress {
    protocol  = "tcp"
    from_port = 3389
    to_port   = 3389
    # expect: fail - remote desktop for everybody
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "many_ports" {
  name = "many-ports"

  ingress {
    protocol  = "tcp"
    from_port = 1024
    to_port   = 65535
    # expect: fail - databases are among the ports
    ipv6_cidr_blocks = ["::/0"]
  }
}

# expect: pass - the company's own network
resource "aws_security_group" "inside" {
  name = "inside"

  ingress {
    protocol    = "tcp"
    from_port   = 3306
    to_port     = 3306
    cidr_blocks = ["10.0.0.0/8"]
  }
}
