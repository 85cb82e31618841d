# expect: pass - nobody reads along
resource "aws_mskconnect_connector" "sealed" {
  name                       = "sealed"
  kafkaconnect_version       = "2.7.1"
  service_execution_role_arn = "arn:aws:iam::111122223333:role/connect"
  connector_configuration    = { "connector.class" = "io.example.Source" }
  kafka_cluster_encryption_in_transit {
    encryption_type = "TLS"
  }
}

# As it is in the topic.
resource "aws_mskconnect_connector" "plain" {
  name                       = "plain"
  kafkaconnect_version       = "2.7.1"
  service_execution_role_arn = "arn:aws:iam::111122223333:role/connect"
  connector_configuration    = { "connector.class" = "io.example.Source" }
  kafka_cluster_encryption_in_transit {
    # expect: fail - plain text
    encryption_type = "PLAINTEXT"
  }
}
