# expect: pass - into a log group
resource "aws_mskconnect_connector" "logged" {
  name                       = "logged"
  kafkaconnect_version       = "2.7.1"
  service_execution_role_arn = "arn:aws:iam::111122223333:role/connect"
  connector_configuration    = { "connector.class" = "io.example.Source" }
  log_delivery {
    worker_log_delivery {
      cloudwatch_logs {
        enabled   = true
        log_group = "connect"
      }
    }
  }
}

# expect: fail - nothing is kept by default
resource "aws_mskconnect_connector" "silent" {
  name                       = "silent"
  kafkaconnect_version       = "2.7.1"
  service_execution_role_arn = "arn:aws:iam::111122223333:role/connect"
  connector_configuration    = { "connector.class" = "io.example.Source" }
}
