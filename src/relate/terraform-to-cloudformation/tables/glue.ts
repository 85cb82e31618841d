import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_glue_crawler: {
    type: 'AWS::Glue::Crawler',
    names: ['name'],
    alike: `
      classifiers configuration database_name description name role table_prefix tags
    `,
    attributes: {
      lake_formation_configuration: {
        to: 'LakeFormationConfiguration',
        alike: 'account_id use_lake_formation_credentials',
      },
      recrawl_policy: { to: 'RecrawlPolicy', alike: 'recrawl_behavior' },
      schema_change_policy: { to: 'SchemaChangePolicy', alike: 'delete_behavior update_behavior' },
      security_configuration: 'CrawlerSecurityConfiguration',
      schedule: 'Schedule.ScheduleExpression',
      catalog_target: {
        to: 'Targets.CatalogTargets[]',
        alike: 'connection_name database_name dlq_event_queue_arn event_queue_arn tables',
      },
      delta_target: {
        to: 'Targets.DeltaTargets[]',
        alike: 'connection_name create_native_delta_table delta_tables write_manifest',
      },
      dynamodb_target: { to: 'Targets.DynamoDBTargets[]', alike: 'path scan_all scan_rate' },
      hudi_target: {
        to: 'Targets.HudiTargets[]',
        alike: 'connection_name exclusions maximum_traversal_depth paths',
      },
      iceberg_target: {
        to: 'Targets.IcebergTargets[]',
        alike: 'connection_name exclusions maximum_traversal_depth paths',
      },
      jdbc_target: {
        to: 'Targets.JdbcTargets[]',
        alike: 'connection_name enable_additional_metadata exclusions path',
      },
      mongodb_target: { to: 'Targets.MongoDBTargets[]', alike: 'connection_name path' },
      s3_target: {
        to: 'Targets.S3Targets[]',
        alike: 'connection_name dlq_event_queue_arn event_queue_arn exclusions path sample_size',
      },
    },
  },
  aws_glue_data_catalog_encryption_settings: {
    type: 'AWS::Glue::DataCatalogEncryptionSettings',
    names: ['catalog_id'],
    alike: 'catalog_id',
    attributes: {
      data_catalog_encryption_settings: {
        to: 'DataCatalogEncryptionSettings',
        attributes: {
          connection_password_encryption: {
            to: 'ConnectionPasswordEncryption',
            alike: 'return_connection_password_encrypted',
            attributes: { aws_kms_key_id: 'KmsKeyId' },
          },
          encryption_at_rest: {
            to: 'EncryptionAtRest',
            alike: `
              catalog_encryption_mode catalog_encryption_service_role sse_aws_kms_key_id
            `,
          },
        },
      },
    },
  },
  aws_glue_dev_endpoint: {
    type: 'AWS::Glue::DevEndpoint',
    alike: `
      arguments extra_jars_s3_path extra_python_libs_s3_path glue_version number_of_nodes
      number_of_workers public_key public_keys role_arn security_configuration
      security_group_ids subnet_id tags worker_type
    `,
    attributes: { name: 'EndpointName' },
  },
  aws_glue_job: {
    type: 'AWS::Glue::Job',
    names: ['name'],
    alike: `
      default_arguments description execution_class glue_version job_mode
      job_run_queuing_enabled maintenance_window max_capacity max_retries name
      non_overridable_arguments number_of_workers security_configuration tags timeout
      worker_type
    `,
    attributes: {
      role_arn: 'Role',
      command: { to: 'Command', alike: 'name python_version runtime script_location' },
      execution_property: { to: 'ExecutionProperty', alike: 'max_concurrent_runs' },
      notification_property: { to: 'NotificationProperty', alike: 'notify_delay_after' },
      connections: 'Connections.Connections',
    },
  },
  aws_glue_security_configuration: {
    type: 'AWS::Glue::SecurityConfiguration',
    names: ['name'],
    alike: 'name',
    attributes: {
      encryption_configuration: {
        to: 'EncryptionConfiguration',
        attributes: {
          cloudwatch_encryption: {
            to: 'CloudWatchEncryption',
            alike: 'kms_key_arn',
            attributes: { cloudwatch_encryption_mode: 'CloudWatchEncryptionMode' },
          },
          job_bookmarks_encryption: {
            to: 'JobBookmarksEncryption',
            alike: 'job_bookmarks_encryption_mode kms_key_arn',
          },
          s3_encryption: { to: 'S3Encryptions[]', alike: 'kms_key_arn s3_encryption_mode' },
        },
      },
    },
  },
}
