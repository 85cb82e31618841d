# expect: pass - nobody shares a snapshot with everybody
resource "aws_ebs_snapshot_block_public_access" "blocked" {
  state = "block-all-sharing"
}

resource "aws_ebs_snapshot_block_public_access" "only_new" {
  # expect: fail - snapshots that are public already stay so
  state = "block-new-sharing"
}

resource "aws_ebs_snapshot_block_public_access" "open" {
  # expect: fail - everybody may be given a snapshot
  state = "unblocked"
}
