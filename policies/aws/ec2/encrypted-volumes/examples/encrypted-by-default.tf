# Where EBS encrypts by default, a volume that says nothing is encrypted, and so is one that says no.
resource "aws_ebs_encryption_by_default" "this" {
  enabled = true
}

# expect: pass - the account's default counts
resource "aws_ebs_volume" "silent" {
  availability_zone = "eu-central-1a"
  size              = 8
}

# expect: pass - a copy of a plain snapshot is encrypted as well
resource "aws_ebs_volume" "restored" {
  availability_zone = "eu-central-1a"
  snapshot_id       = "snap-0123456789abcdef0"
}
