import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_opensearchserverless_collection: {
    type: 'AWS::OpenSearchServerless::Collection',
    alike: 'description name standby_replicas type collection_group_name',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      encryption_config: {
        to: 'EncryptionConfig',
        alike: 'kms_key_arn',
        attributes: { aws_owned_key: 'AWSOwnedKey' },
      },
      vector_options: { to: 'VectorOptions', alike: 'serverless_vector_acceleration' },
    },
  },
  aws_opensearchserverless_security_policy: {
    type: 'AWS::OpenSearchServerless::SecurityPolicy',
    alike: 'description name policy type',
  },
  aws_opensearchserverless_access_policy: {
    type: 'AWS::OpenSearchServerless::AccessPolicy',
    alike: 'description name policy type',
  },
  aws_opensearchserverless_vpc_endpoint: {
    type: 'AWS::OpenSearchServerless::VpcEndpoint',
    alike: 'name security_group_ids subnet_ids vpc_id',
  },
}
