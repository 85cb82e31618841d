# expect: pass - administration from inside only
resource "aws_network_acl" "private" {
  vpc_id = "vpc-0123456789abcdef0"

  ingress {
    rule_no    = 100
    protocol   = "tcp"
    from_port  = 22
    to_port    = 22
    action     = "allow"
    cidr_block = "10.0.0.0/8"
  }
}

resource "aws_network_acl" "open" {
  vpc_id = "vpc-0123456789abcdef0"

  ingress {
    rule_no   = 100
    protocol  = "tcp"
    from_port = 3389
    to_port   = 3389
    action    = "allow"
    # expect: fail - remote desktops for everybody
    cidr_block = "0.0.0.0/0"
  }
}

# expect: pass - both are denied before everything is allowed
resource "aws_network_acl" "denied_before" {
  vpc_id = "vpc-0123456789abcdef0"

  dynamic "ingress" {
    for_each = { 10 = 22, 20 = 3389 }
    content {
      rule_no    = ingress.key
      protocol   = "tcp"
      from_port  = ingress.value
      to_port    = ingress.value
      action     = "deny"
      cidr_block = "0.0.0.0/0"
    }
  }

  ingress {
    rule_no    = 100
    protocol   = "-1"
    from_port  = 0
    to_port    = 0
    action     = "allow"
    cidr_block = "0.0.0.0/0"
  }
}

resource "aws_network_acl_rule" "ssh" {
  network_acl_id = aws_network_acl.private.id
  rule_number    = 200
  protocol       = "tcp"
  from_port      = 22
  to_port        = 22
  rule_action    = "allow"
  # expect: fail - a rule of its own
  cidr_block = "0.0.0.0/0"
}

resource "aws_default_network_acl" "default" {
  default_network_acl_id = "acl-0123456789abcdef0"

  ingress {
    rule_no   = 100
    protocol  = "-1"
    from_port = 0
    to_port   = 0
    action    = "allow"
    # expect: fail - every protocol
    cidr_block = "0.0.0.0/0"
  }
}
