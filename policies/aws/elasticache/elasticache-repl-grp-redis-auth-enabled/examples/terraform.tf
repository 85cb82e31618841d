variable "choice" {}

variable "token" {
  type      = string
  sensitive = true
}

# expect: pass - clients must know the token
resource "aws_elasticache_replication_group" "token" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
  engine_version             = "5.0.6"
  transit_encryption_enabled = true
  auth_token                 = var.token
}

# expect: fail - nobody is asked who he is
resource "aws_elasticache_replication_group" "open" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
  engine_version = "5.0.6"
}

# From version 6 on users and groups do it: nothing is asked here.
resource "aws_elasticache_replication_group" "newer" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
  engine_version = "7.1"
}

resource "aws_elasticache_replication_group" "left_to_the_deployer" {
  replication_group_id = "sessions"
  description          = "sessions"
  node_type            = "cache.t4g.small"
  # expect: unknown - whether a token is needed depends on the version
  engine_version = var.choice
}
