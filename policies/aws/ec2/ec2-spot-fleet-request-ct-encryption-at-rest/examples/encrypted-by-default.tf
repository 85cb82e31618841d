resource "aws_ebs_encryption_by_default" "this" {
  enabled = true
}

# expect: pass - where EBS encrypts by default, saying nothing is enough
resource "aws_spot_fleet_request" "silent" {
  iam_fleet_role  = "arn:aws:iam::111122223333:role/fleet"
  target_capacity = 2

  launch_specification {
    ami           = "ami-0123456789abcdef0"
    instance_type = "m5.large"

    ebs_block_device {
      device_name = "/dev/sdb"
      volume_size = 100
    }
  }
}
