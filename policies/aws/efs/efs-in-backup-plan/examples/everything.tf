resource "aws_backup_selection" "all" {
  name         = "all"
  plan_id      = "0a1b2c3d-0000-0000-0000-000000000001"
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  resources    = ["*"]
}

# expect: pass - the plan takes everything
resource "aws_efs_file_system" "this" {
  encrypted = true
}
