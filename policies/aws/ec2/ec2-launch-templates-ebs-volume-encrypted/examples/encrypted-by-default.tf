resource "aws_ebs_encryption_by_default" "this" {
  enabled = true
}

# expect: pass - where EBS encrypts by default, saying nothing is enough
resource "aws_launch_template" "silent" {
  name = "silent"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 20
    }
  }
}
