resource "aws_subnet" "inner" {
  vpc_id                  = "vpc-0123456789abcdef0"
  cidr_block              = "10.0.1.0/24"
  map_public_ip_on_launch = false
}

# expect: pass - no public addresses there
resource "aws_efs_mount_target" "inside" {
  file_system_id = "fs-0123456789abcdef0"
  subnet_id      = aws_subnet.inner.id
}

resource "aws_subnet" "outer" {
  vpc_id     = "vpc-0123456789abcdef0"
  cidr_block = "10.0.2.0/24"
  # expect: fail - the subnet of the mount target gives out public addresses
  map_public_ip_on_launch = true
}

resource "aws_efs_mount_target" "outside" {
  file_system_id = "fs-0123456789abcdef0"
  subnet_id      = aws_subnet.outer.id
}
