variable "choice" {
  type = string
}

# expect: pass - the client sees one directory
resource "aws_efs_access_point" "below" {
  file_system_id = "fs-0123456789abcdef0"

  root_directory {
    path = "/orders"
  }
}

# expect: fail - without a directory it starts at the root
resource "aws_efs_access_point" "silent" {
  file_system_id = "fs-0123456789abcdef0"
}

resource "aws_efs_access_point" "root" {
  file_system_id = "fs-0123456789abcdef0"

  root_directory {
    # expect: fail - it says so
    path = "/"
  }
}

resource "aws_efs_access_point" "left_to_the_deployer" {
  file_system_id = "fs-0123456789abcdef0"

  root_directory {
    # expect: unknown - the variable has no default
    path = var.choice
  }
}
