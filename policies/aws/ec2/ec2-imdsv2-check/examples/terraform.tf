# expect: pass - a request needs a token
resource "aws_instance" "insisting" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"

  metadata_options {
    http_tokens = "required"
  }
}

# expect: fail - version 1 is answered where nothing is said
resource "aws_instance" "silent" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"
}

resource "aws_instance" "optional" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"

  metadata_options {
    # expect: fail - version 1 is answered as well
    http_tokens = "optional"
  }
}

resource "aws_launch_template" "insisting" {
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.small"

  metadata_options {
    http_tokens = "required"
  }
}

# expect: pass - by its launch template
resource "aws_instance" "by_template" {
  launch_template {
    id      = aws_launch_template.insisting.id
    version = "1"
  }
}

resource "aws_ami" "modern" {
  name                = "modern"
  virtualization_type = "hvm"
  imds_support        = "v2.0"
}

# expect: pass - its image asks for tokens
resource "aws_instance" "by_image" {
  ami           = aws_ami.modern.id
  instance_type = "t3.small"
}
