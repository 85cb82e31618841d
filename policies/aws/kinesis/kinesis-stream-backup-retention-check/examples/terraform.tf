# expect: pass - a week
resource "aws_kinesis_stream" "week" {
  name             = "week"
  shard_count      = 1
  retention_period = 168
}

# expect: fail - a day by default
resource "aws_kinesis_stream" "silent" {
  name        = "silent"
  shard_count = 1
}
