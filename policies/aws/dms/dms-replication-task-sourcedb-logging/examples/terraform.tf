# expect: pass - both halves are told
resource "aws_dms_replication_task" "logged" {
  replication_task_id      = "logged"
  migration_type           = "cdc"
  replication_instance_arn = "arn:aws:dms:eu-central-1:111122223333:rep:A"
  source_endpoint_arn      = "arn:aws:dms:eu-central-1:111122223333:endpoint:B"
  target_endpoint_arn      = "arn:aws:dms:eu-central-1:111122223333:endpoint:C"
  table_mappings           = "{}"
  replication_task_settings = jsonencode({
    Logging = {
      EnableLogging = true
      LogComponents = [
        { Id = "SOURCE_CAPTURE", Severity = "LOGGER_SEVERITY_DEFAULT" },
        { Id = "SOURCE_UNLOAD", Severity = "LOGGER_SEVERITY_DEFAULT" },
      ]
    }
  })
}

# expect: fail - nothing is logged by default
resource "aws_dms_replication_task" "silent" {
  replication_task_id      = "silent"
  migration_type           = "cdc"
  replication_instance_arn = "arn:aws:dms:eu-central-1:111122223333:rep:A"
  source_endpoint_arn      = "arn:aws:dms:eu-central-1:111122223333:endpoint:B"
  target_endpoint_arn      = "arn:aws:dms:eu-central-1:111122223333:endpoint:C"
  table_mappings           = "{}"
}
