variable "choice" {
  type = bool
}

# expect: pass - with the account's key for EFS
resource "aws_efs_file_system" "stated" {
  performance_mode = "generalPurpose"
  encrypted        = true
}

# expect: fail - nothing asks for it, and what the interface makes is plain by default
resource "aws_efs_file_system" "silent" {
  performance_mode = "generalPurpose"
}

resource "aws_efs_file_system" "contrary" {
  performance_mode = "generalPurpose"
  # expect: fail - it says so
  encrypted = false
}

resource "aws_efs_file_system" "left_to_the_deployer" {
  performance_mode = "generalPurpose"
  # expect: unknown - the variable has no default
  encrypted = var.choice
}
