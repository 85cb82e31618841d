# expect: pass - a backup each day, kept for a week
resource "aws_elasticache_cluster" "single" {
  cluster_id      = "sessions"
  engine          = "redis"
  node_type       = "cache.t4g.small"
  num_cache_nodes = 1
  snapshot_retention_limit = 7
}

resource "aws_elasticache_cluster" "contrary" {
  cluster_id      = "sessions"
  engine          = "redis"
  node_type       = "cache.t4g.small"
  num_cache_nodes = 1
  # expect: fail - zero turns them off
  snapshot_retention_limit = 0
}
