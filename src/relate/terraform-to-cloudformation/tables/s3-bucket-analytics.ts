import { ofBucket } from '../blocks/s3-bucket.ts'
import type { Block, Tables } from '../table.ts'

const encryption_configuration: Block = {
  to: 'EncryptionConfiguration',
  alike: 'kms_key_arn sse_algorithm',
}

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
            attributes: { encryption_configuration },
          },
          journal_table_configuration: {
            to: 'JournalTableConfiguration',
            attributes: {
              encryption_configuration,
              record_expiration: { to: 'RecordExpiration', alike: 'days expiration' },
            },
          },
        },
      },
    },
    partOf: { ...ofBucket, at: 'MetadataConfiguration' },
  },
}
