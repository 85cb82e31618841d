variable "state" {
  type = string
}

# expect: pass - no snapshot of the Region is public, whatever its owner says
resource "aws_ebs_snapshot_block_public_access" "blocked" {
  state = "block-all-sharing"
}

resource "aws_ebs_snapshot_block_public_access" "open" {
  # expect: fail - snapshots may be shared with everybody
  state = "unblocked"
}

resource "aws_ebs_snapshot_block_public_access" "left_to_the_deployer" {
  # expect: unknown - the variable has no default
  state = var.state
}
