# expect: pass - upgrades come in the maintenance window
resource "aws_elasticache_cluster" "single" {
  cluster_id      = "sessions"
  engine          = "redis"
  node_type       = "cache.t4g.small"
  num_cache_nodes = 1
  auto_minor_version_upgrade = true
}

resource "aws_elasticache_cluster" "contrary" {
  cluster_id      = "sessions"
  engine          = "redis"
  node_type       = "cache.t4g.small"
  num_cache_nodes = 1
  # expect: fail - it says so
  auto_minor_version_upgrade = false
}
