import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_keyspaces_table: {
    type: 'AWS::Cassandra::Table',
    alike: 'keyspace_name table_name default_time_to_live',
    attributes: {
      encryption_specification: {
        to: 'EncryptionSpecification',
        alike: 'kms_key_identifier',
        attributes: { type: 'EncryptionType' },
      },
      tags: { to: 'Tags', as: 'tags' },
      client_side_timestamps: {
        attributes: {
          status: { to: 'ClientSideTimestampsEnabled', as: { ENABLED: true, DISABLED: false } },
        },
      },
      point_in_time_recovery: {
        attributes: {
          status: { to: 'PointInTimeRecoveryEnabled', as: { ENABLED: true, DISABLED: false } },
        },
      },
      capacity_specification: {
        to: 'BillingMode',
        attributes: {
          throughput_mode: { to: 'Mode', as: { PAY_PER_REQUEST: 'ON_DEMAND' } },
          read_capacity_units: 'ProvisionedThroughput.ReadCapacityUnits',
          write_capacity_units: 'ProvisionedThroughput.WriteCapacityUnits',
        },
      },
      schema_definition: {
        attributes: {
          clustering_key: {
            to: 'ClusteringKeyColumns[]',
            alike: 'order_by',
            attributes: { name: 'Column.ColumnName' },
          },
          column: {
            to: 'RegularColumns[]',
            attributes: { name: 'ColumnName', type: 'ColumnType' },
          },
          partition_key: { to: 'PartitionKeyColumns[]', attributes: { name: 'ColumnName' } },
        },
      },
    },
  },
  aws_keyspaces_keyspace: {
    type: 'AWS::Cassandra::Keyspace',
    attributes: {
      name: 'KeyspaceName',
      replication_specification: {
        to: 'ReplicationSpecification',
        alike: 'region_list replication_strategy',
      },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
