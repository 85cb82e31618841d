import type { Tables } from '../table.ts'

const ofBucket = {
  parent: 'aws_s3_bucket',
  key: 'bucket',
  equals: ['id', 'bucket', 'arn'],
} as const

export const tables: Tables = {
  aws_s3_bucket_inventory: {
    type: 'AWS::S3::Bucket',
    alike: 'enabled included_object_versions optional_fields',
    attributes: {
      name: 'Id',
      destination: {
        to: 'Destination',
        attributes: {
          bucket: {
            alike: 'bucket_arn format prefix',
            attributes: { account_id: 'BucketAccountId' },
          },
        },
      },
      filter: { alike: 'prefix' },
      schedule: { attributes: { frequency: 'ScheduleFrequency' } },
    },
    defaults: { enabled: true },
    partOf: { ...ofBucket, at: 'InventoryConfigurations[]' },
  },
  aws_s3_bucket_analytics_configuration: {
    type: 'AWS::S3::Bucket',
    attributes: {
      name: 'Id',
      filter: { alike: 'prefix', attributes: { tags: { to: 'TagFilters', as: 'tags' } } },
      storage_class_analysis: {
        to: 'StorageClassAnalysis',
        attributes: {
          data_export: {
            to: 'DataExport',
            alike: 'output_schema_version',
            attributes: {
              destination: {
                attributes: {
                  s3_bucket_destination: {
                    to: 'Destination',
                    alike: 'bucket_account_id bucket_arn format prefix',
                  },
                },
              },
            },
          },
        },
      },
    },
    partOf: { ...ofBucket, at: 'AnalyticsConfigurations[]' },
  },
  aws_s3_bucket_metadata_configuration: {
    type: 'AWS::S3::Bucket',
    attributes: {
      metadata_configuration: {
        attributes: {
          inventory_table_configuration: {
            to: 'InventoryTableConfiguration',
            alike: 'configuration_state',
            attributes: {
              encryption_configuration: {
                to: 'EncryptionConfiguration',
                alike: 'kms_key_arn sse_algorithm',
              },
            },
          },
          journal_table_configuration: {
            to: 'JournalTableConfiguration',
            attributes: {
              encryption_configuration: {
                to: 'EncryptionConfiguration',
                alike: 'kms_key_arn sse_algorithm',
              },
              record_expiration: { to: 'RecordExpiration', alike: 'days expiration' },
            },
          },
        },
      },
    },
    partOf: { ...ofBucket, at: 'MetadataConfiguration' },
  },
}
