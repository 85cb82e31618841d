variable "block" {
  type = bool
}

# expect: pass - all four settings are on
resource "aws_s3control_multi_region_access_point" "blocked" {
  details {
    name = "example"
    region {
      bucket = "example"
    }
    public_access_block {
      block_public_acls       = true
      block_public_policy     = true
      ignore_public_acls      = true
      restrict_public_buckets = true
    }
  }
}

# expect: pass - S3 switches all of them on where nothing is said
resource "aws_s3control_multi_region_access_point" "silent" {
  details {
    name = "example"
    region {
      bucket = "example"
    }
  }
}

# expect: pass - the provider switches on what is left out
resource "aws_s3control_multi_region_access_point" "rest" {
  details {
    name = "example"
    region {
      bucket = "example"
    }
    public_access_block {
      block_public_acls = true
    }
  }
}

resource "aws_s3control_multi_region_access_point" "open" {
  details {
    name = "example"
    region {
      bucket = "example"
    }
    public_access_block {
      block_public_acls = true
      # expect: fail - a policy may make it public
      block_public_policy     = false
      ignore_public_acls      = true
      restrict_public_buckets = true
    }
  }
}

resource "aws_s3control_multi_region_access_point" "left_to_the_deployer" {
  details {
    name = "example"
    region {
      bucket = "example"
    }
    public_access_block {
      block_public_acls = true
      # expect: unknown - the variable has no default
      block_public_policy     = var.block
      ignore_public_acls      = true
      restrict_public_buckets = true
    }
  }
}
