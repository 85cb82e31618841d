# expect: pass - whatever the client says
resource "aws_efs_access_point" "fixed" {
  file_system_id = "fs-0123456789abcdef0"

  posix_user {
    uid = 1000
    gid = 1000
  }
}

# expect: fail - the client says who it is
resource "aws_efs_access_point" "silent" {
  file_system_id = "fs-0123456789abcdef0"
}
