import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_elasticache_replication_group: {
    type: 'AWS::ElastiCache::ReplicationGroup',
    names: ['replication_group_id'],
    alike: `
      auth_token automatic_failover_enabled cluster_mode data_tiering_enabled engine
      engine_version global_replication_group_id ip_discovery kms_key_id network_type
      notification_topic_arn num_cache_clusters num_node_groups port replicas_per_node_group
      replication_group_id security_group_ids snapshot_arns snapshot_name
      snapshot_retention_limit snapshot_window transit_encryption_enabled
      transit_encryption_mode user_group_ids durability replication_group_description
    `,
    attributes: {
      auth_token_wo: 'AuthToken',
      description: 'ReplicationGroupDescription',
      at_rest_encryption_enabled: { to: 'AtRestEncryptionEnabled', as: 'boolean' },
      multi_az_enabled: 'MultiAZEnabled',
      auto_minor_version_upgrade: { to: 'AutoMinorVersionUpgrade', as: 'boolean' },
      subnet_group_name: 'CacheSubnetGroupName',
      tags: { to: 'Tags', as: 'tags' },
      preferred_cache_cluster_azs: 'PreferredCacheClusterAZs',
      log_delivery_configuration: {
        to: 'LogDeliveryConfigurations[]',
        alike: 'destination_type log_format log_type',
      },
      node_group_configuration: {
        to: 'NodeGroupConfiguration[]',
        alike: `
          node_group_id primary_availability_zone replica_availability_zones replica_count
          slots
        `,
      },
      node_type: 'CacheNodeType',
      parameter_group_name: 'CacheParameterGroupName',
      maintenance_window: 'PreferredMaintenanceWindow',
      security_group_names: 'CacheSecurityGroupNames',
      number_cache_clusters: 'NumCacheClusters',
      availability_zones: 'PreferredCacheClusterAZs',
    },
    defaults: { automatic_failover_enabled: false, engine: 'redis', multi_az_enabled: false },
  },
  aws_elasticache_cluster: {
    type: 'AWS::ElastiCache::CacheCluster',
    names: ['cluster_id'],
    alike: `
      engine engine_version ip_discovery network_type notification_topic_arn
      num_cache_nodes port preferred_availability_zones snapshot_arns snapshot_name
      snapshot_retention_limit snapshot_window transit_encryption_enabled
    `,
    attributes: {
      cluster_id: 'ClusterName',
      node_type: 'CacheNodeType',
      subnet_group_name: 'CacheSubnetGroupName',
      tags: { to: 'Tags', as: 'tags' },
      az_mode: 'AZMode',
      log_delivery_configuration: {
        to: 'LogDeliveryConfigurations[]',
        alike: 'destination_type log_format log_type',
      },
      auto_minor_version_upgrade: { to: 'AutoMinorVersionUpgrade', as: 'boolean' },
      parameter_group_name: 'CacheParameterGroupName',
      security_group_ids: 'VpcSecurityGroupIds',
      maintenance_window: 'PreferredMaintenanceWindow',
      availability_zone: 'PreferredAvailabilityZone',
      security_group_names: 'CacheSecurityGroupNames',
    },
    defaults: { auto_minor_version_upgrade: true },
  },
  aws_elasticache_parameter_group: {
    type: 'AWS::ElastiCache::ParameterGroup',
    alike: 'description',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      family: 'CacheParameterGroupFamily',
      parameter: { to: 'Properties', keyedBy: ['name', 'value'] },
    },
    defaults: { description: 'Managed by Terraform' },
  },
  aws_elasticache_serverless_cache: {
    type: 'AWS::ElastiCache::ServerlessCache',
    names: ['name'],
    arn: 'ARN',
    alike: `
      daily_snapshot_time description engine kms_key_id major_engine_version
      security_group_ids snapshot_arns_to_restore snapshot_retention_limit subnet_ids
      user_group_id network_type
    `,
    attributes: {
      name: 'ServerlessCacheName',
      tags: { to: 'Tags', as: 'tags' },
      cache_usage_limits: {
        to: 'CacheUsageLimits',
        attributes: {
          data_storage: { to: 'DataStorage', alike: 'maximum minimum unit' },
          ecpu_per_second: { to: 'ECPUPerSecond', alike: 'maximum minimum' },
        },
      },
      endpoint: {
        to: 'Endpoint',
        alike: 'address',
        attributes: { port: { to: 'Port', as: 'text' } },
      },
      reader_endpoint: {
        to: 'ReaderEndpoint',
        alike: 'address',
        attributes: { port: { to: 'Port', as: 'text' } },
      },
    },
  },
  aws_elasticache_subnet_group: {
    type: 'AWS::ElastiCache::SubnetGroup',
    alike: 'description subnet_ids',
    attributes: { tags: { to: 'Tags', as: 'tags' }, name: 'CacheSubnetGroupName' },
    defaults: { description: 'Managed by Terraform' },
  },
  aws_elasticache_user: {
    type: 'AWS::ElastiCache::User',
    names: ['user_id'],
    alike: 'access_string engine no_password_required passwords user_id user_name',
    attributes: {
      passwords_wo: 'Passwords[]',
      tags: { to: 'Tags', as: 'tags' },
      authentication_mode: { to: 'AuthenticationMode', alike: 'passwords type' },
    },
    defaults: { no_password_required: false },
  },
  aws_elasticache_user_group: {
    type: 'AWS::ElastiCache::UserGroup',
    alike: 'engine user_group_id user_ids',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
}
