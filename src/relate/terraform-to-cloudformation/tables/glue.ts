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
  aws_glue_ml_transform: {
    type: 'AWS::Glue::MLTransform',
    alike: `
      description glue_version max_capacity max_retries name number_of_workers tags
      timeout worker_type
    `,
    attributes: {
      role_arn: 'Role',
      input_record_tables: {
        to: 'InputRecordTables.GlueTables[]',
        alike: 'catalog_id connection_name database_name table_name',
      },
      parameters: {
        to: 'TransformParameters',
        alike: 'transform_type',
        attributes: {
          find_matches_parameters: {
            to: 'FindMatchesParameters',
            alike: 'enforce_provided_labels',
            attributes: {
              accuracy_cost_trade_off: 'AccuracyCostTradeoff',
              precision_recall_trade_off: 'PrecisionRecallTradeoff',
              primary_key_column_name: 'PrimaryKeyColumnName',
            },
          },
        },
      },
    },
    defaults: { timeout: 2880 },
  },
  aws_glue_catalog_database: {
    type: 'AWS::Glue::Database',
    alike: 'catalog_id',
    attributes: {
      name: 'DatabaseName',
      description: 'DatabaseInput.Description',
      location_uri: 'DatabaseInput.LocationUri',
      parameters: 'DatabaseInput.Parameters',
    },
  },
  aws_glue_catalog_table: {
    type: 'AWS::Glue::Table',
    alike: 'catalog_id database_name name',
    attributes: {
      open_table_format_input: {
        to: 'OpenTableFormatInput',
        attributes: {
          iceberg_input: {
            to: 'IcebergInput',
            alike: 'version',
            attributes: {
              iceberg_table_input: {
                to: 'IcebergTableInput',
                alike: 'location properties',
                attributes: {
                  partition_spec: {
                    to: 'PartitionSpec',
                    alike: 'spec_id',
                    attributes: {
                      fields: { to: 'Fields[]', alike: 'field_id name source_id transform' },
                    },
                  },
                  schema: {
                    to: 'Schema',
                    alike: 'identifier_field_ids schema_id type',
                    attributes: { fields: { to: 'Fields[]', alike: 'doc id name required type' } },
                  },
                },
              },
              metadata_operation: { to: 'MetadataOperation', as: 'json' },
            },
          },
        },
      },
      description: 'TableInput.Description',
      owner: 'TableInput.Owner',
      parameters: 'TableInput.Parameters',
      retention: 'TableInput.Retention',
      table_type: 'TableInput.TableType',
      view_expanded_text: 'TableInput.ViewExpandedText',
      view_original_text: 'TableInput.ViewOriginalText',
      partition_keys: { to: 'TableInput.PartitionKeys[]', alike: 'comment name type' },
    },
  },
  aws_glue_connection: {
    type: 'AWS::Glue::Connection',
    alike: 'catalog_id tags',
    attributes: {
      name: 'ConnectionInput.Name',
      description: 'ConnectionInput.Description',
      connection_type: 'ConnectionInput.ConnectionType',
      connection_properties: 'ConnectionInput.ConnectionProperties',
      athena_properties: 'ConnectionInput.AthenaProperties',
      match_criteria: 'ConnectionInput.MatchCriteria',
      physical_connection_requirements: {
        to: 'ConnectionInput.PhysicalConnectionRequirements',
        alike: 'availability_zone security_group_id_list subnet_id',
      },
    },
    defaults: { connection_type: 'JDBC' },
  },
  aws_glue_trigger: {
    type: 'AWS::Glue::Trigger',
    alike: 'description name schedule start_on_creation tags type workflow_name',
    attributes: {
      actions: {
        to: 'Actions[]',
        alike: 'arguments crawler_name job_name security_configuration timeout',
        attributes: {
          notification_property: { to: 'NotificationProperty', alike: 'notify_delay_after' },
        },
      },
      event_batching_condition: { to: 'EventBatchingCondition', alike: 'batch_size batch_window' },
      predicate: {
        to: 'Predicate',
        alike: 'logical',
        attributes: {
          conditions: {
            to: 'Conditions[]',
            alike: 'crawl_state crawler_name job_name logical_operator state',
          },
        },
      },
      enabled: 'StartOnCreation',
    },
    defaults: { enabled: true },
  },
  aws_glue_workflow: {
    type: 'AWS::Glue::Workflow',
    alike: 'default_run_properties description max_concurrent_runs name tags',
  },
  aws_glue_classifier: {
    type: 'AWS::Glue::Classifier',
    attributes: {
      csv_classifier: {
        to: 'CsvClassifier',
        alike: `
          allow_single_column contains_header custom_datatype_configured delimiter
          disable_value_trimming header quote_symbol
        `,
      },
      grok_classifier: {
        to: 'GrokClassifier',
        alike: 'classification custom_patterns grok_pattern',
      },
      json_classifier: { to: 'JsonClassifier', alike: 'json_path' },
      xml_classifier: { to: 'XMLClassifier', alike: 'classification row_tag' },
    },
  },
  aws_glue_registry: {
    type: 'AWS::Glue::Registry',
    alike: 'description',
    attributes: { tags: { to: 'Tags', as: 'tags' }, registry_name: 'Name' },
  },
  aws_glue_schema: {
    type: 'AWS::Glue::Schema',
    alike: 'compatibility data_format description schema_definition',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      schema_name: 'Name',
      registry_arn: 'Registry.Arn',
    },
  },
}
