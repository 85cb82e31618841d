# expect: pass - no cluster starts that is open to everybody
resource "aws_emr_block_public_access_configuration" "closed" {
  block_public_security_group_rules = true
}

# expect: pass - port 22 alone is what AWS leaves open, too
resource "aws_emr_block_public_access_configuration" "ssh" {
  block_public_security_group_rules = true
  permitted_public_security_group_rule_range {
    min_range = 22
    max_range = 22
  }
}

resource "aws_emr_block_public_access_configuration" "off" {
  # expect: fail - every cluster may be opened
  block_public_security_group_rules = false
}

# The block is on, and has a hole.
resource "aws_emr_block_public_access_configuration" "wide" {
  block_public_security_group_rules = true
  permitted_public_security_group_rule_range {
    min_range = 22
    # expect: fail - the console's port is among them
    max_range = 8088
  }
}

variable "block" {
  type = bool
}

resource "aws_emr_block_public_access_configuration" "left_to_the_deployer" {
  # expect: unknown - the variable has no default
  block_public_security_group_rules = var.block
}
