# expect: pass - a resource beside it asks for backups
resource "aws_efs_file_system" "backed_up" {
  encrypted = true
}

resource "aws_efs_backup_policy" "backed_up" {
  file_system_id = aws_efs_file_system.backed_up.id

  backup_policy {
    status = "ENABLED"
  }
}

# expect: fail - nothing asks for it, and it is off by default
resource "aws_efs_file_system" "silent" {
  encrypted = true
}

resource "aws_efs_file_system" "switched_off" {
  encrypted = true
}

resource "aws_efs_backup_policy" "switched_off" {
  file_system_id = aws_efs_file_system.switched_off.id

  backup_policy {
    # expect: fail - it says so
    status = "DISABLED"
  }
}
