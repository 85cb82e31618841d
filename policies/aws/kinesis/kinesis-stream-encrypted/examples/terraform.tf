# expect: pass - encrypted with the key that AWS keeps for Kinesis
resource "aws_kinesis_stream" "sealed" {
  name            = "sealed"
  shard_count     = 1
  encryption_type = "KMS"
  kms_key_id      = "alias/aws/kinesis"
}

# expect: fail - the service doesn't encrypt by itself
resource "aws_kinesis_stream" "plain" {
  name        = "plain"
  shard_count = 1
}

# expect: fail - a key that nothing is encrypted with
resource "aws_kinesis_stream" "key_only" {
  name        = "key-only"
  shard_count = 1
  kms_key_id  = "alias/aws/kinesis"
}
