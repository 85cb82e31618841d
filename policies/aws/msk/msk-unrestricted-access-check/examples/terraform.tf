# expect: pass - with credentials of IAM only
resource "aws_msk_cluster" "known" {
  cluster_name           = "known"
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 2
  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = ["subnet-0a1b2c3d4e5f60001", "subnet-0a1b2c3d4e5f60002"]
    security_groups = ["sg-0a1b2c3d4e5f60001"]
  }
  client_authentication {
    sasl {
      iam = true
    }
    unauthenticated = false
  }
}

# A login is offered, and not asked for.
resource "aws_msk_cluster" "both" {
  cluster_name           = "both"
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 2
  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = ["subnet-0a1b2c3d4e5f60001", "subnet-0a1b2c3d4e5f60002"]
    security_groups = ["sg-0a1b2c3d4e5f60001"]
  }
  client_authentication {
    sasl {
      iam = true
    }
    # expect: fail - anybody gets in beside it
    unauthenticated = true
  }
}
