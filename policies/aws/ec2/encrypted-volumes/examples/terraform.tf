variable "encrypt" {
  type = bool
}

variable "production" {
  type    = bool
  default = true
}

# expect: pass - encrypted with the account's key for EBS
resource "aws_ebs_volume" "encrypted" {
  availability_zone = "eu-central-1a"
  size              = 8
  encrypted         = true
}

# expect: fail - nothing says encrypted, and the service's own default is off
resource "aws_ebs_volume" "silent" {
  availability_zone = "eu-central-1a"
  size              = 8
}

resource "aws_ebs_volume" "plain" {
  availability_zone = "eu-central-1a"
  size              = 8
  # expect: fail - it says so
  encrypted = false
}

# expect: unknown - the volume is encrypted if its snapshot is
resource "aws_ebs_volume" "restored" {
  availability_zone = "eu-central-1a"
  snapshot_id       = "snap-0123456789abcdef0"
}

resource "aws_ebs_volume" "left_to_the_deployer" {
  availability_zone = "eu-central-1a"
  size              = 8
  # expect: unknown - the variable has no default
  encrypted = var.encrypt
}

# expect: pass - by default this is production
resource "aws_ebs_volume" "plain_in_development" {
  availability_zone = "eu-central-1a"
  size              = 8
  encrypted         = var.production ? true : false
}

# expect: pass - both of its volumes are encrypted, and a disk of the host is no volume
resource "aws_instance" "server" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "m5d.large"

  root_block_device {
    volume_size = 20
    encrypted   = true
  }

  ebs_block_device {
    device_name = "/dev/sdb"
    volume_size = 100
    encrypted   = true
  }

  ephemeral_block_device {
    device_name  = "/dev/sdc"
    virtual_name = "ephemeral0"
  }
}

resource "aws_instance" "plain_disk" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"

  ebs_block_device {
    device_name = "/dev/sdb"
    volume_size = 100
    # expect: fail - it says so
    encrypted = false
  }
}

resource "aws_launch_template" "plain" {
  name = "plain"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 20
      # expect: fail - every instance made from the template gets a plain disk
      encrypted = false
    }
  }
}
