# expect: pass - each act of an administrator is written down
resource "aws_mq_broker" "audited" {
  broker_name        = "audited"
  engine_type        = "ActiveMQ"
  host_instance_type = "mq.m5.large"
  engine_version     = "5.18"
  user {
    username = "orders"
    password = "a-password-to-replace"
  }
  logs {
    audit = true
  }
}

# expect: fail - nothing is logged by default
resource "aws_mq_broker" "silent" {
  broker_name        = "silent"
  engine_type        = "ActiveMQ"
  host_instance_type = "mq.m5.large"
  engine_version     = "5.18"
  user {
    username = "orders"
    password = "a-password-to-replace"
  }
}

# RabbitMQ has no such log.
resource "aws_mq_broker" "rabbit" {
  broker_name        = "rabbit"
  engine_type        = "RabbitMQ"
  host_instance_type = "mq.m5.large"
  engine_version     = "3.13"
  user {
    username = "orders"
    password = "a-password-to-replace"
  }
}
