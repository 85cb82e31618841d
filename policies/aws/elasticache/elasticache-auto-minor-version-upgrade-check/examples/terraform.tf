variable "choice" {}

# expect: pass - upgrades come in the maintenance window
resource "aws_elasticache_replication_group" "stated" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
  auto_minor_version_upgrade = true
}

resource "aws_elasticache_replication_group" "contrary" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
  # expect: fail - it says so
  auto_minor_version_upgrade = false
}

resource "aws_elasticache_replication_group" "left_to_the_deployer" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
  # expect: unknown - the value is only given at deployment
  auto_minor_version_upgrade = var.choice
}
