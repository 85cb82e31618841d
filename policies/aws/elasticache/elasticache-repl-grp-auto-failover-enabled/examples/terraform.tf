variable "choice" {}

# expect: pass - a replica takes over
resource "aws_elasticache_replication_group" "stated" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
  automatic_failover_enabled = true
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
  automatic_failover_enabled = false
}

resource "aws_elasticache_replication_group" "left_to_the_deployer" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
  # expect: unknown - the value is only given at deployment
  automatic_failover_enabled = var.choice
}
