variable "choice" {}

# expect: pass - clients and nodes speak TLS
resource "aws_elasticache_replication_group" "stated" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
  transit_encryption_enabled = true
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
  transit_encryption_enabled = false
}

resource "aws_elasticache_replication_group" "left_to_the_deployer" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
  # expect: unknown - the value is only given at deployment
  transit_encryption_enabled = var.choice
}
