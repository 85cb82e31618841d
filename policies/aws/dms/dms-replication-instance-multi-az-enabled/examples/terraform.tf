# expect: pass - another takes over
resource "aws_dms_replication_instance" "standby" {
  replication_instance_id    = "standby"
  replication_instance_class = "dms.t3.medium"
  multi_az = true
}

# expect: fail - one zone by default
resource "aws_dms_replication_instance" "silent" {
  replication_instance_id    = "silent"
  replication_instance_class = "dms.t3.medium"
}
