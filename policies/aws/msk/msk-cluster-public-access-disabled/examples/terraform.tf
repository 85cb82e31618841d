# expect: pass - inside the VPC only
resource "aws_msk_cluster" "stated" {
  cluster_name           = "stated"
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 2
  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = ["subnet-0a1b2c3d4e5f60001", "subnet-0a1b2c3d4e5f60002"]
    security_groups = ["sg-0a1b2c3d4e5f60001"]
    connectivity_info {
      public_access {
        type = "DISABLED"
      }
    }
  }
}

# Its brokers get addresses of the internet.
resource "aws_msk_cluster" "open" {
  cluster_name           = "open"
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 2
  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = ["subnet-0a1b2c3d4e5f60001", "subnet-0a1b2c3d4e5f60002"]
    security_groups = ["sg-0a1b2c3d4e5f60001"]
    connectivity_info {
      public_access {
        # expect: fail - each broker has a public address
        type = "SERVICE_PROVIDED_EIPS"
      }
    }
  }
}
