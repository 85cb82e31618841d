resource "aws_security_group" "bastion" {
  name_prefix = "shop-bastion-"
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "bastion_ssh" {
  for_each = var.admin_networks

  description       = "SSH from ${each.key}"
  security_group_id = aws_security_group.bastion.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = each.value
}

resource "aws_security_group" "web" {
  name_prefix = "shop-web-"
  vpc_id      = var.vpc_id

  ingress {
    description = "HTTPS"
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
  }
}
