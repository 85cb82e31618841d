import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_athena_workgroup: {
    type: 'AWS::Athena::WorkGroup',
    names: ['name'],
    alike: 'description name state',
    attributes: {
      configuration: {
        to: 'WorkGroupConfiguration',
        alike: 'bytes_scanned_cutoff_per_query execution_role requester_pays_enabled',
        attributes: {
          enforce_workgroup_configuration: 'EnforceWorkGroupConfiguration',
          result_configuration: {
            to: 'ResultConfiguration',
            alike: 'expected_bucket_owner output_location',
            attributes: {
              encryption_configuration: {
                to: 'EncryptionConfiguration',
                alike: 'encryption_option',
                attributes: { kms_key_arn: 'KmsKey' },
              },
              acl_configuration: { to: 'AclConfiguration', alike: 's3_acl_option' },
            },
          },
          publish_cloudwatch_metrics_enabled: 'PublishCloudWatchMetricsEnabled',
          customer_content_encryption_configuration: {
            to: 'CustomerContentEncryptionConfiguration',
            alike: 'kms_key',
          },
          engine_version: { to: 'EngineVersion', alike: 'selected_engine_version' },
          managed_query_results_configuration: {
            to: 'ManagedQueryResultsConfiguration',
            alike: 'enabled',
            attributes: {
              encryption_configuration: { to: 'EncryptionConfiguration', alike: 'kms_key' },
            },
          },
          monitoring_configuration: {
            to: 'MonitoringConfiguration',
            attributes: {
              cloud_watch_logging_configuration: {
                to: 'CloudWatchLoggingConfiguration',
                alike: 'enabled log_group log_stream_name_prefix',
              },
              managed_logging_configuration: {
                to: 'ManagedLoggingConfiguration',
                alike: 'enabled kms_key',
              },
              s3_logging_configuration: {
                to: 'S3LoggingConfiguration',
                alike: 'enabled kms_key log_location',
              },
            },
          },
        },
        defaults: {
          publish_cloudwatch_metrics_enabled: true,
          enforce_workgroup_configuration: true,
          requester_pays_enabled: false,
        },
      },
      tags: { to: 'Tags', as: 'tags' },
    },
    defaults: { state: 'ENABLED' },
  },
  aws_athena_data_catalog: {
    type: 'AWS::Athena::DataCatalog',
    names: ['name'],
    alike: 'description name parameters type',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_athena_prepared_statement: {
    type: 'AWS::Athena::PreparedStatement',
    alike: 'description query_statement',
    attributes: { name: 'StatementName', workgroup: 'WorkGroup' },
  },
}
