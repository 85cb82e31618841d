# expect: pass - Terraform takes all rules away
resource "aws_vpc" "closed" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_default_security_group" "closed" {
  vpc_id = aws_vpc.closed.id
}

# expect: fail - AWS makes the group with rules, and nothing takes them away
resource "aws_vpc" "silent" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc" "open" {
  cidr_block = "10.2.0.0/16"
}

resource "aws_default_security_group" "open" {
  vpc_id = aws_vpc.open.id

  # expect: fail - the rule that AWS makes it with
  ingress {
    protocol  = "-1"
    from_port = 0
    to_port   = 0
    self      = true
  }
}

resource "aws_vpc" "ruled_apart" {
  cidr_block = "10.3.0.0/16"
}

resource "aws_default_security_group" "ruled_apart" {
  vpc_id = aws_vpc.ruled_apart.id
}

# expect: fail - a rule that stands apart
resource "aws_vpc_security_group_ingress_rule" "apart" {
  security_group_id = aws_default_security_group.ruled_apart.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "10.0.0.0/8"
}

resource "aws_vpc" "by_attribute" {
  cidr_block = "10.4.0.0/16"
}

resource "aws_default_security_group" "by_attribute" {
  vpc_id = aws_vpc.by_attribute.id
}

# expect: fail - a rule of the group that the VPC names
resource "aws_security_group_rule" "by_attribute" {
  security_group_id = aws_vpc.by_attribute.default_security_group_id
  type              = "egress"
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["0.0.0.0/0"]
}

# expect: pass - a group without a VPC is that of the default VPC
resource "aws_default_vpc" "default" {
}

resource "aws_default_security_group" "of_the_default_vpc" {
}
