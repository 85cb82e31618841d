resource "aws_security_group" "inner" {
  ingress {
    protocol    = "tcp"
    from_port   = 5439
    to_port     = 5439
    cidr_blocks = ["10.0.0.0/16"]
  }
}

# expect: pass - from the inside only
resource "aws_redshift_cluster" "inside" {
  cluster_identifier     = "inside"
  node_type              = "ra3.large"
  vpc_security_group_ids = [aws_security_group.inner.id]
}

resource "aws_security_group" "outer" {
  ingress {
    protocol  = "tcp"
    from_port = 5439
    to_port   = 5439
    # expect: fail - from anywhere
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_redshift_cluster" "outside" {
  cluster_identifier     = "outside"
  node_type              = "ra3.large"
  vpc_security_group_ids = [aws_security_group.outer.id]
}
