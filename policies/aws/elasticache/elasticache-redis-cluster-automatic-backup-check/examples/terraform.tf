variable "choice" {}

# expect: pass - a backup each day, kept for a week
resource "aws_elasticache_replication_group" "week" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
  snapshot_retention_limit = 7
}

# expect: fail - no backups by default
resource "aws_elasticache_replication_group" "silent" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
}

resource "aws_elasticache_replication_group" "zero" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
  # expect: fail - zero turns them off
  snapshot_retention_limit = 0
}

resource "aws_elasticache_replication_group" "left_to_the_deployer" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
  # expect: unknown - the value is only given at deployment
  snapshot_retention_limit = var.choice
}
