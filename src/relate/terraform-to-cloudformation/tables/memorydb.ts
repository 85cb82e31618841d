import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_memorydb_cluster: {
    type: 'AWS::MemoryDB::Cluster',
    names: ['name'],
    arn: 'ARN',
    alike: `
      auto_minor_version_upgrade description engine engine_version final_snapshot_name
      maintenance_window multi_region_cluster_name node_type num_replicas_per_shard num_shards
      parameter_group_name port security_group_ids snapshot_arns snapshot_name
      snapshot_retention_limit snapshot_window sns_topic_arn subnet_group_name ip_discovery
      network_type
    `,
    attributes: {
      acl_name: 'ACLName',
      kms_key_arn: 'KmsKeyId',
      name: 'ClusterName',
      tags: { to: 'Tags', as: 'tags' },
      tls_enabled: 'TLSEnabled',
      data_tiering: { to: 'DataTiering', as: 'text' },
      cluster_endpoint: { to: 'ClusterEndpoint', alike: 'address port' },
    },
    defaults: {
      auto_minor_version_upgrade: true,
      data_tiering: false,
      description: 'Managed by Terraform',
      num_replicas_per_shard: 1,
      num_shards: 1,
      tls_enabled: true,
    },
  },
  aws_memorydb_subnet_group: {
    type: 'AWS::MemoryDB::SubnetGroup',
    arn: 'ARN',
    alike: 'description subnet_ids',
    attributes: { name: 'SubnetGroupName', tags: { to: 'Tags', as: 'tags' } },
    defaults: { description: 'Managed by Terraform' },
  },
  aws_memorydb_acl: {
    type: 'AWS::MemoryDB::ACL',
    alike: 'user_names',
    attributes: { name: 'ACLName', tags: { to: 'Tags', as: 'tags' } },
  },
  aws_memorydb_user: {
    type: 'AWS::MemoryDB::User',
    alike: 'access_string user_name',
    attributes: {
      authentication_mode: { to: 'AuthenticationMode', alike: 'passwords type' },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
