# expect: pass - both disks are encrypted
resource "aws_spot_fleet_request" "encrypted" {
  iam_fleet_role  = "arn:aws:iam::111122223333:role/fleet"
  target_capacity = 2

  launch_specification {
    ami           = "ami-0123456789abcdef0"
    instance_type = "m5.large"

    root_block_device {
      volume_size = 20
      encrypted   = true
    }

    ebs_block_device {
      device_name = "/dev/sdb"
      volume_size = 100
      encrypted   = true
    }
  }
}

resource "aws_spot_fleet_request" "plain" {
  iam_fleet_role  = "arn:aws:iam::111122223333:role/fleet"
  target_capacity = 2

  launch_specification {
    ami           = "ami-0123456789abcdef0"
    instance_type = "m5.large"

    ebs_block_device {
      device_name = "/dev/sdb"
      volume_size = 100
      # expect: fail - it says so
      encrypted = false
    }
  }
}
