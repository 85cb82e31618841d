import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_timestreamwrite_database: {
    type: 'AWS::Timestream::Database',
    names: ['database_name'],
    alike: 'database_name kms_key_id',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
}
