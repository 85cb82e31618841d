# expect: pass - the default is to ask
resource "aws_ec2_transit_gateway" "silent" {
}

# expect: pass - it says so
resource "aws_ec2_transit_gateway" "asking" {
  auto_accept_shared_attachments = "disable"
}

resource "aws_ec2_transit_gateway" "accepting" {
  # expect: fail - whoever it is shared with is let in
  auto_accept_shared_attachments = "enable"
}
