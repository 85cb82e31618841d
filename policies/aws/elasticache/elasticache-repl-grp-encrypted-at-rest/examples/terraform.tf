variable "choice" {}

# expect: pass - disks and backups are encrypted
resource "aws_elasticache_replication_group" "stated" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
  at_rest_encryption_enabled = true
}

# expect: fail - it is off by default
resource "aws_elasticache_replication_group" "silent" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
}

resource "aws_elasticache_replication_group" "contrary" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
  # expect: fail - it says so
  at_rest_encryption_enabled = false
}

# expect: unknown - for this engine AWS's references name different defaults
resource "aws_elasticache_replication_group" "valkey" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
  engine = "valkey"
}

resource "aws_elasticache_replication_group" "left_to_the_deployer" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
  # expect: unknown - the value is only given at deployment
  at_rest_encryption_enabled = var.choice
}
