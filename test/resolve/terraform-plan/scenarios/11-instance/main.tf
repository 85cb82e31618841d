resource "aws_instance" "silent" {
  ami           = "ami-12345678"
  instance_type = "t3.micro"
}

resource "aws_instance" "required" {
  ami           = "ami-12345678"
  instance_type = "t3.micro"

  metadata_options {
    http_tokens = "required"
  }
}
