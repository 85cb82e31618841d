import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_neptune_cluster: {
    type: 'AWS::Neptune::DBCluster',
    names: ['cluster_identifier'],
    alike: `
      availability_zones backup_retention_period copy_tags_to_snapshot deletion_protection
      enable_cloudwatch_logs_exports engine_version global_cluster_identifier
      preferred_backup_window preferred_maintenance_window snapshot_identifier
      storage_encrypted vpc_security_group_ids
    `,
    attributes: {
      cluster_identifier: 'DBClusterIdentifier',
      kms_key_arn: 'KmsKeyId',
      iam_database_authentication_enabled: 'IamAuthEnabled',
      tags: { to: 'Tags', as: 'tags' },
      neptune_subnet_group_name: 'DBSubnetGroupName',
      neptune_cluster_parameter_group_name: 'DBClusterParameterGroupName',
      port: 'DBPort',
      serverless_v2_scaling_configuration: {
        to: 'ServerlessScalingConfiguration',
        alike: 'max_capacity min_capacity',
      },
      neptune_instance_parameter_group_name: 'DBInstanceParameterGroupName',
      replication_source_identifier: 'SourceDBClusterIdentifier',
    },
    defaults: {
      storage_encrypted: false,
      deletion_protection: false,
      backup_retention_period: 1,
      copy_tags_to_snapshot: false,
      iam_database_authentication_enabled: false,
      port: 8182,
    },
  },
  aws_neptune_cluster_parameter_group: {
    type: 'AWS::Neptune::DBClusterParameterGroup',
    names: ['name'],
    alike: 'description family name',
    attributes: {
      parameter: { to: 'Parameters', keyedBy: ['name', 'value'] },
      tags: { to: 'Tags', as: 'tags' },
    },
    defaults: { description: 'Managed by Terraform' },
  },
  aws_neptune_cluster_instance: {
    type: 'AWS::Neptune::DBInstance',
    names: ['identifier'],
    alike: `
      auto_minor_version_upgrade availability_zone preferred_maintenance_window
      publicly_accessible
    `,
    attributes: {
      cluster_identifier: 'DBClusterIdentifier',
      identifier: 'DBInstanceIdentifier',
      instance_class: 'DBInstanceClass',
      neptune_parameter_group_name: 'DBParameterGroupName',
      neptune_subnet_group_name: 'DBSubnetGroupName',
      tags: { to: 'Tags', as: 'tags' },
    },
    defaults: { auto_minor_version_upgrade: true, publicly_accessible: false },
  },
  aws_neptune_subnet_group: {
    type: 'AWS::Neptune::DBSubnetGroup',
    alike: 'subnet_ids',
    attributes: {
      name: 'DBSubnetGroupName',
      tags: { to: 'Tags', as: 'tags' },
      description: 'DBSubnetGroupDescription',
    },
    defaults: { description: 'Managed by Terraform' },
  },
  aws_neptune_parameter_group: {
    type: 'AWS::Neptune::DBParameterGroup',
    alike: 'description family name',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      parameter: { to: 'Parameters', keyedBy: ['name', 'value'] },
    },
    defaults: { description: 'Managed by Terraform' },
  },
  aws_neptune_event_subscription: {
    type: 'AWS::Neptune::EventSubscription',
    alike: 'enabled event_categories sns_topic_arn source_ids source_type',
    attributes: { tags: { to: 'Tags', as: 'tags' }, name: 'SubscriptionName' },
    defaults: { enabled: true },
  },
}
