# expect: pass - nothing comes in and nothing goes out
resource "aws_vpc_block_public_access_options" "blocked" {
  internet_gateway_block_mode = "block-bidirectional"
}

# expect: pass - nobody on the internet gets in
resource "aws_vpc_block_public_access_options" "ingress" {
  internet_gateway_block_mode = "block-ingress"
}

resource "aws_vpc_block_public_access_options" "off" {
  # expect: fail - each VPC decides for itself
  internet_gateway_block_mode = "off"
}
