import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_kinesisanalyticsv2_application: {
    type: 'AWS::KinesisAnalyticsV2::Application',
    names: ['name'],
    alike: 'application_mode runtime_environment service_execution_role',
    attributes: {
      name: 'ApplicationName',
      tags: { to: 'Tags', as: 'tags' },
      application_configuration: {
        to: 'ApplicationConfiguration',
        attributes: {
          application_code_configuration: {
            to: 'ApplicationCodeConfiguration',
            alike: 'code_content_type',
            attributes: {
              code_content: {
                to: 'CodeContent',
                alike: 'text_content',
                attributes: {
                  s3_content_location: {
                    to: 'S3ContentLocation',
                    alike: 'file_key object_version',
                    attributes: { bucket_arn: 'BucketARN' },
                  },
                },
              },
            },
          },
          application_snapshot_configuration: {
            to: 'ApplicationSnapshotConfiguration',
            alike: 'snapshots_enabled',
          },
          environment_properties: {
            to: 'EnvironmentProperties',
            attributes: {
              property_group: { to: 'PropertyGroups[]', alike: 'property_group_id property_map' },
            },
          },
          flink_application_configuration: {
            to: 'FlinkApplicationConfiguration',
            attributes: {
              checkpoint_configuration: {
                to: 'CheckpointConfiguration',
                alike: `
                  checkpoint_interval checkpointing_enabled configuration_type
                  min_pause_between_checkpoints
                `,
              },
              monitoring_configuration: {
                to: 'MonitoringConfiguration',
                alike: 'configuration_type log_level metrics_level',
              },
              parallelism_configuration: {
                to: 'ParallelismConfiguration',
                alike: 'auto_scaling_enabled configuration_type parallelism',
                attributes: { parallelism_per_kpu: 'ParallelismPerKPU' },
              },
            },
          },
          sql_application_configuration: {
            to: 'SqlApplicationConfiguration',
            attributes: {
              input: {
                to: 'Inputs[]',
                alike: 'name_prefix',
                attributes: {
                  input_parallelism: { to: 'InputParallelism', alike: 'count' },
                  input_processing_configuration: {
                    to: 'InputProcessingConfiguration',
                    attributes: {
                      input_lambda_processor: {
                        to: 'InputLambdaProcessor',
                        attributes: { resource_arn: 'ResourceARN' },
                      },
                    },
                  },
                  input_schema: {
                    to: 'InputSchema',
                    alike: 'record_encoding',
                    attributes: {
                      record_column: { to: 'RecordColumns[]', alike: 'mapping name sql_type' },
                      record_format: {
                        to: 'RecordFormat',
                        alike: 'record_format_type',
                        attributes: {
                          mapping_parameters: {
                            to: 'MappingParameters',
                            attributes: {
                              csv_mapping_parameters: {
                                to: 'CSVMappingParameters',
                                alike: 'record_column_delimiter record_row_delimiter',
                              },
                              json_mapping_parameters: {
                                to: 'JSONMappingParameters',
                                alike: 'record_row_path',
                              },
                            },
                          },
                        },
                      },
                    },
                  },
                  kinesis_firehose_input: {
                    to: 'KinesisFirehoseInput',
                    attributes: { resource_arn: 'ResourceARN' },
                  },
                  kinesis_streams_input: {
                    to: 'KinesisStreamsInput',
                    attributes: { resource_arn: 'ResourceARN' },
                  },
                },
              },
            },
          },
          vpc_configuration: { to: 'VpcConfigurations[]', alike: 'security_group_ids subnet_ids' },
          application_encryption_configuration: {
            to: 'ApplicationEncryptionConfiguration',
            alike: 'key_id key_type',
          },
        },
      },
    },
  },
}
