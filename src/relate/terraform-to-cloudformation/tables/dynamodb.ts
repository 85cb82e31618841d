import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_dynamodb_table: {
    type: 'AWS::DynamoDB::Table',
    names: ['name'],
    alike: 'billing_mode deletion_protection_enabled table_class',
    attributes: {
      name: 'TableName',
      hash_key: 'KeySchema[KeyType=HASH].AttributeName',
      range_key: 'KeySchema[KeyType=RANGE].AttributeName',
      attribute: {
        to: 'AttributeDefinitions[]',
        attributes: { name: 'AttributeName', type: 'AttributeType' },
      },
      point_in_time_recovery: {
        to: 'PointInTimeRecoverySpecification',
        alike: 'recovery_period_in_days',
        attributes: { enabled: 'PointInTimeRecoveryEnabled' },
      },
      server_side_encryption: {
        to: 'SSESpecification',
        attributes: { enabled: 'SSEEnabled', kms_key_arn: 'KMSMasterKeyId' },
      },
      stream_view_type: 'StreamSpecification.StreamViewType',
      ttl: { to: 'TimeToLiveSpecification', alike: 'attribute_name enabled' },
      read_capacity: 'ProvisionedThroughput.ReadCapacityUnits',
      write_capacity: 'ProvisionedThroughput.WriteCapacityUnits',
      tags: { to: 'Tags', as: 'tags' },
      on_demand_throughput: {
        to: 'OnDemandThroughput',
        alike: 'max_read_request_units max_write_request_units',
      },
      warm_throughput: {
        to: 'WarmThroughput',
        alike: 'read_units_per_second write_units_per_second',
      },
      global_secondary_index: {
        to: 'GlobalSecondaryIndexes[]',
        attributes: {
          name: 'IndexName',
          hash_key: 'KeySchema[KeyType=HASH].AttributeName',
          range_key: 'KeySchema[KeyType=RANGE].AttributeName',
          non_key_attributes: 'Projection.NonKeyAttributes',
          projection_type: 'Projection.ProjectionType',
          read_capacity: 'ProvisionedThroughput.ReadCapacityUnits',
          write_capacity: 'ProvisionedThroughput.WriteCapacityUnits',
          on_demand_throughput: {
            to: 'OnDemandThroughput',
            alike: 'max_read_request_units max_write_request_units',
          },
          warm_throughput: {
            to: 'WarmThroughput',
            alike: 'read_units_per_second write_units_per_second',
          },
        },
      },
      local_secondary_index: {
        to: 'LocalSecondaryIndexes[]',
        attributes: {
          name: 'IndexName',
          range_key: 'KeySchema[KeyType=RANGE].AttributeName',
          non_key_attributes: 'Projection.NonKeyAttributes',
          projection_type: 'Projection.ProjectionType',
        },
      },
    },
    defaults: { billing_mode: 'PROVISIONED', deletion_protection_enabled: false },
  },
  aws_dynamodb_resource_policy: {
    type: 'AWS::DynamoDB::Table',
    attributes: { policy: { to: 'ResourcePolicy.PolicyDocument', as: 'json' } },
    partOf: {
      parent: 'aws_dynamodb_table',
      key: 'resource_arn',
      equals: ['arn'],
      sets: ['ResourcePolicy'],
    },
  },
  aws_dynamodb_global_table: {
    type: 'AWS::DynamoDB::GlobalTable',
    names: ['name'],
    attributes: {
      name: 'TableName',
      replica: { to: 'Replicas[]', attributes: { region_name: 'Region' } },
    },
  },
  // A table of another region that is a part of this one there: what it sets has the same names.
  aws_dynamodb_table_replica: {
    type: 'aws_dynamodb_table_replica',
    alike: 'deletion_protection_enabled global_table_arn',
    attributes: {
      kms_key_arn: 'SSESpecification.KMSMasterKeyId',
      point_in_time_recovery: 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled',
      table_class_override: 'TableClass',
      tags: { to: 'Tags', as: 'tags' },
    },
    defaults: { deletion_protection_enabled: false, point_in_time_recovery: false },
  },
  aws_dynamodb_kinesis_streaming_destination: {
    type: 'AWS::DynamoDB::Table',
    alike: 'approximate_creation_date_time_precision stream_arn',
    partOf: {
      parent: 'aws_dynamodb_table',
      key: 'table_name',
      equals: ['name', 'id'],
      at: 'KinesisStreamSpecification',
    },
  },
}
