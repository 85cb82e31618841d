# expect: pass - it says so
resource "aws_dms_endpoint" "sealed" {
  endpoint_id   = "sealed"
  endpoint_type = "target"
  engine_name   = "redis"
  redis_settings {
    auth_type             = "none"
    server_name           = "redis.example.com"
    port                  = 6379
    ssl_security_protocol = "ssl-encryption"
  }
}

# Readable.
resource "aws_dms_endpoint" "plain" {
  endpoint_id   = "plain"
  endpoint_type = "target"
  engine_name   = "redis"
  redis_settings {
    auth_type   = "none"
    server_name = "redis.example.com"
    port        = 6379
    # expect: fail - readable on the way
    ssl_security_protocol = "plaintext"
  }
}
