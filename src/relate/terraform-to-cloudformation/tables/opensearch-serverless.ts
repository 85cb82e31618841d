import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_opensearchserverless_collection: {
    type: 'AWS::OpenSearchServerless::Collection',
    alike: 'description name standby_replicas type',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_opensearchserverless_security_policy: {
    type: 'AWS::OpenSearchServerless::SecurityPolicy',
    alike: 'description name policy type',
  },
}
