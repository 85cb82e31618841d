# expect: pass - it says so
resource "aws_dms_replication_instance" "stated" {
  replication_instance_id    = "stated"
  replication_instance_class = "dms.t3.medium"
  auto_minor_version_upgrade = true
}

# expect: fail - the provider says false where nothing is said
resource "aws_dms_replication_instance" "silent" {
  replication_instance_id    = "silent"
  replication_instance_class = "dms.t3.medium"
}
