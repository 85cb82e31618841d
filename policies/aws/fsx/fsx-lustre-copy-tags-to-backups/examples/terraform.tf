# expect: pass - backups are found by the same tags
resource "aws_fsx_lustre_file_system" "tagged" {
  storage_capacity            = 1200
  subnet_ids                  = ["subnet-0a1b2c3d4e5f60001"]
  deployment_type             = "PERSISTENT_2"
  per_unit_storage_throughput = 125
  copy_tags_to_backups        = true
}

# expect: fail - nothing is copied by default
resource "aws_fsx_lustre_file_system" "silent" {
  storage_capacity            = 1200
  subnet_ids                  = ["subnet-0a1b2c3d4e5f60001"]
  deployment_type             = "PERSISTENT_2"
  per_unit_storage_throughput = 125
}

# It has no backups that tags could be copied to.
resource "aws_fsx_lustre_file_system" "scratch" {
  storage_capacity = 1200
  subnet_ids       = ["subnet-0a1b2c3d4e5f60001"]
  deployment_type  = "SCRATCH_2"
}
