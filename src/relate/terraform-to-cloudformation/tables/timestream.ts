import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_timestreamwrite_database: {
    type: 'AWS::Timestream::Database',
    names: ['database_name'],
    alike: 'database_name kms_key_id',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_timestreamwrite_table: {
    type: 'AWS::Timestream::Table',
    alike: 'database_name table_name',
    attributes: {
      magnetic_store_write_properties: {
        to: 'MagneticStoreWriteProperties',
        alike: 'enable_magnetic_store_writes',
        attributes: {
          magnetic_store_rejected_data_location: {
            to: 'MagneticStoreRejectedDataLocation',
            attributes: {
              s3_configuration: {
                to: 'S3Configuration',
                alike: 'bucket_name encryption_option kms_key_id object_key_prefix',
              },
            },
          },
        },
      },
      retention_properties: {
        to: 'RetentionProperties',
        attributes: {
          magnetic_store_retention_period_in_days: {
            to: 'MagneticStoreRetentionPeriodInDays',
            as: 'text',
          },
          memory_store_retention_period_in_hours: {
            to: 'MemoryStoreRetentionPeriodInHours',
            as: 'text',
          },
        },
      },
      schema: {
        to: 'Schema',
        attributes: {
          composite_partition_key: {
            to: 'CompositePartitionKey[]',
            alike: 'enforcement_in_record name type',
          },
        },
      },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
