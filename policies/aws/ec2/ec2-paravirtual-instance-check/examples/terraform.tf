resource "aws_ami" "hardware" {
  name                = "hardware"
  virtualization_type = "hvm"
}

# expect: pass - its image says so
resource "aws_instance" "hardware" {
  ami           = aws_ami.hardware.id
  instance_type = "m3.medium"
}

resource "aws_ami" "paravirtual" {
  name = "paravirtual"
  # expect: fail - an instance is made from it
  virtualization_type = "paravirtual"
}

resource "aws_instance" "paravirtual" {
  ami           = aws_ami.paravirtual.id
  instance_type = "m3.medium"
}

# expect: fail - the provider's default is paravirtual
resource "aws_ami" "silent" {
  name = "silent"
}

resource "aws_instance" "silent" {
  ami           = aws_ami.silent.id
  instance_type = "m3.medium"
}

# expect: unknown - this type supports both, and the image is not in the input
resource "aws_instance" "previous" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "m3.medium"
}
