# expect: pass - both kinds of copies are found by the same tags
resource "aws_fsx_openzfs_file_system" "tagged" {
  storage_capacity     = 1200
  subnet_ids           = ["subnet-0a1b2c3d4e5f60001"]
  deployment_type      = "SINGLE_AZ_1"
  throughput_capacity  = 64
  copy_tags_to_backups = true
  copy_tags_to_volumes = true
}

# expect: fail - nothing is copied by default
resource "aws_fsx_openzfs_file_system" "silent" {
  storage_capacity    = 1200
  subnet_ids          = ["subnet-0a1b2c3d4e5f60001"]
  deployment_type     = "SINGLE_AZ_1"
  throughput_capacity = 64
}
