# expect: pass - every instance gets an encrypted disk
resource "aws_launch_template" "encrypted" {
  name = "encrypted"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 20
      encrypted   = true
    }
  }
}

resource "aws_launch_template" "plain" {
  name = "plain"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 20
      # expect: fail - it says so
      encrypted = false
    }
  }
}
