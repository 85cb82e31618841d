# expect: pass - a second zone stands by
resource "aws_fsx_windows_file_system" "two_zones" {
  storage_capacity    = 1200
  subnet_ids          = ["subnet-0a1b2c3d4e5f60001", "subnet-0a1b2c3d4e5f60002"]
  preferred_subnet_id = "subnet-0a1b2c3d4e5f60001"
  throughput_capacity = 160
  deployment_type     = "MULTI_AZ_1"
}

resource "aws_fsx_windows_file_system" "one_zone" {
  storage_capacity    = 1200
  subnet_ids          = ["subnet-0a1b2c3d4e5f60001"]
  throughput_capacity = 160
  # expect: fail - one zone holds all of it
  deployment_type = "SINGLE_AZ_2"
}

# expect: fail - one zone is the default
resource "aws_fsx_windows_file_system" "silent" {
  storage_capacity    = 1200
  subnet_ids          = ["subnet-0a1b2c3d4e5f60001"]
  throughput_capacity = 160
}
