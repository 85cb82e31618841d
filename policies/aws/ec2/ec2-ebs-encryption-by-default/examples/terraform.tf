variable "encrypt" {
  type = bool
}

# expect: pass - new volumes of the Region are encrypted
resource "aws_ebs_encryption_by_default" "enabled" {
  enabled = true
}

# expect: pass - true is what the provider takes where nothing is said
resource "aws_ebs_encryption_by_default" "silent" {
}

resource "aws_ebs_encryption_by_default" "disabled" {
  # expect: fail - each volume has to ask for it
  enabled = false
}

resource "aws_ebs_encryption_by_default" "left_to_the_deployer" {
  # expect: unknown - the variable has no default
  enabled = var.encrypt
}
