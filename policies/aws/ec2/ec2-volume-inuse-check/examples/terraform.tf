variable "attach" {
  type = bool
}

resource "aws_instance" "server" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"
}

# expect: pass - an attachment names it
resource "aws_ebs_volume" "data" {
  availability_zone = "eu-central-1a"
  size              = 8
}

resource "aws_volume_attachment" "data" {
  device_name = "/dev/sdf"
  volume_id   = aws_ebs_volume.data.id
  instance_id = aws_instance.server.id
}

# expect: fail - nothing names it
resource "aws_ebs_volume" "unused" {
  availability_zone = "eu-central-1a"
  size              = 8
}

# expect: fail - of an attachment that there are none of
resource "aws_ebs_volume" "none" {
  availability_zone = "eu-central-1a"
  size              = 8
}

resource "aws_volume_attachment" "none" {
  count       = 0
  device_name = "/dev/sdf"
  volume_id   = aws_ebs_volume.none.id
  instance_id = aws_instance.server.id
}

# expect: unknown - nothing says whether it is attached
resource "aws_ebs_volume" "sometimes" {
  availability_zone = "eu-central-1a"
  size              = 8
}

resource "aws_volume_attachment" "sometimes" {
  count       = var.attach ? 1 : 0
  device_name = "/dev/sdg"
  volume_id   = aws_ebs_volume.sometimes.id
  instance_id = aws_instance.server.id
}
