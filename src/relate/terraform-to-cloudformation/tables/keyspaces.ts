import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_keyspaces_table: {
    type: 'AWS::Cassandra::Table',
    alike: 'keyspace_name table_name',
    attributes: {
      encryption_specification: {
        to: 'EncryptionSpecification',
        alike: 'kms_key_identifier',
        attributes: { type: 'EncryptionType' },
      },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
