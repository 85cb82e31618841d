variable "choice" {}

resource "aws_elasticache_subnet_group" "subnets" {
  name       = "private"
  subnet_ids = ["subnet-0123456789abcdef0"]
}

# expect: pass - in the subnets that are named there
resource "aws_elasticache_cluster" "own" {
  cluster_id      = "sessions"
  engine          = "memcached"
  node_type       = "cache.t4g.small"
  num_cache_nodes = 1
  subnet_group_name = "private"
}

# expect: fail - without a name it is the default group
resource "aws_elasticache_cluster" "silent" {
  cluster_id      = "sessions"
  engine          = "memcached"
  node_type       = "cache.t4g.small"
  num_cache_nodes = 1
}

# expect: pass - a group of the same stack
resource "aws_elasticache_cluster" "declared" {
  cluster_id      = "sessions"
  engine          = "memcached"
  node_type       = "cache.t4g.small"
  num_cache_nodes = 1
  subnet_group_name = aws_elasticache_subnet_group.subnets.name
}

resource "aws_elasticache_cluster" "default" {
  cluster_id      = "sessions"
  engine          = "memcached"
  node_type       = "cache.t4g.small"
  num_cache_nodes = 1
  # expect: fail - it says so
  subnet_group_name = "default"
}

resource "aws_elasticache_cluster" "left_to_the_deployer" {
  cluster_id      = "sessions"
  engine          = "memcached"
  node_type       = "cache.t4g.small"
  num_cache_nodes = 1
  # expect: unknown - the value is only given at deployment
  subnet_group_name = var.choice
}
