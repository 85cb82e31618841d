# expect: pass - it says so
resource "aws_msk_cluster" "stated" {
  cluster_name           = "stated"
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 2
  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = ["subnet-0a1b2c3d4e5f60001", "subnet-0a1b2c3d4e5f60002"]
    security_groups = ["sg-0a1b2c3d4e5f60001"]
  }
  encryption_info {
    encryption_in_transit {
      in_cluster = true
    }
  }
}

# expect: pass - plain text for clients is another matter
resource "aws_msk_cluster" "clients_only" {
  cluster_name           = "clients-only"
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 2
  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = ["subnet-0a1b2c3d4e5f60001", "subnet-0a1b2c3d4e5f60002"]
    security_groups = ["sg-0a1b2c3d4e5f60001"]
  }
  encryption_info {
    encryption_in_transit {
      client_broker = "TLS_PLAINTEXT"
    }
  }
}

# Copies travel as they are.
resource "aws_msk_cluster" "plain" {
  cluster_name           = "plain"
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 2
  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = ["subnet-0a1b2c3d4e5f60001", "subnet-0a1b2c3d4e5f60002"]
    security_groups = ["sg-0a1b2c3d4e5f60001"]
  }
  encryption_info {
    encryption_in_transit {
      # expect: fail - plain text between brokers
      in_cluster = false
    }
  }
}
