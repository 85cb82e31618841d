import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_qldb_ledger: {
    type: 'AWS::QLDB::Ledger',
    alike: 'deletion_protection kms_key name permissions_mode',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
    defaults: { deletion_protection: true },
  },
}
