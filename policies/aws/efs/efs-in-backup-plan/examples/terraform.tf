resource "aws_backup_plan" "daily" {
  name = "daily"
  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 3 * * ? *)"
  }
}

resource "aws_backup_selection" "files" {
  name         = "files"
  plan_id      = aws_backup_plan.daily.id
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  resources    = [aws_efs_file_system.this.arn]
}

# expect: pass - the plan names it
resource "aws_efs_file_system" "this" {
  encrypted = true
}

# expect: fail - the plan is for another one
resource "aws_efs_file_system" "forgotten" {
  encrypted = true
}
