import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_kinesis_stream: {
    type: 'AWS::Kinesis::Stream',
    names: ['name'],
    alike: 'name shard_count',
    // Without encryption, the whole property is left out.
    gather: [
      {
        to: 'StreamEncryption',
        onlyIf: ['encryption_type', 'KMS'],
        alike: 'encryption_type',
        attributes: { kms_key_id: 'KeyId' },
        defaults: { encryption_type: 'NONE' },
      },
    ],
    attributes: {
      retention_period: 'RetentionPeriodHours',
      tags: { to: 'Tags', as: 'tags' },
      max_record_size_in_kib: 'MaxRecordSizeInKiB',
      stream_mode_details: { to: 'StreamModeDetails', alike: 'stream_mode' },
      shard_level_metrics: 'DesiredShardLevelMetrics',
      warm_throughput_mib_ps: 'WarmThroughputMiBps',
    },
    defaults: { retention_period: 24 },
  },
  aws_kinesis_firehose_delivery_stream: {
    type: 'AWS::KinesisFirehose::DeliveryStream',
    names: ['name'],
    attributes: {
      name: 'DeliveryStreamName',
      server_side_encryption: {
        to: 'DeliveryStreamEncryptionConfigurationInput',
        onlyIf: ['enabled', true],
        alike: 'key_type',
        attributes: { key_arn: 'KeyARN' },
      },
      tags: { to: 'Tags', as: 'tags' },
      msk_source_configuration: {
        to: 'MSKSourceConfiguration',
        alike: 'read_from_timestamp topic_name',
        attributes: {
          msk_cluster_arn: 'MSKClusterARN',
          authentication_configuration: {
            to: 'AuthenticationConfiguration',
            alike: 'connectivity',
            attributes: { role_arn: 'RoleARN' },
          },
        },
      },
      kinesis_source_configuration: {
        to: 'KinesisStreamSourceConfiguration',
        attributes: { kinesis_stream_arn: 'KinesisStreamARN', role_arn: 'RoleARN' },
      },
    },
  },
  aws_kinesis_video_stream: {
    type: 'AWS::KinesisVideo::Stream',
    names: ['name'],
    alike: 'data_retention_in_hours device_name kms_key_id media_type name',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
    defaults: { data_retention_in_hours: 0 },
  },
  aws_kinesis_stream_consumer: {
    type: 'AWS::Kinesis::StreamConsumer',
    arn: 'ConsumerARN',
    attributes: { stream_arn: 'StreamARN', tags: { to: 'Tags', as: 'tags' }, name: 'ConsumerName' },
  },
}
