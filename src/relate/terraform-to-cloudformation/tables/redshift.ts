import { unknown } from '../../../model/value.ts'
import type { Tables } from '../table.ts'

// Version 6 of the provider turned these defaults round.
const byVersion = unknown('not-evaluated', 'its default depends on the version of the AWS provider')

export const tables: Tables = {
  aws_redshift_cluster: {
    type: 'AWS::Redshift::Cluster',
    names: ['cluster_identifier'],
    alike: `
      allow_version_upgrade aqua_configuration_status automated_snapshot_retention_period
      availability_zone cluster_identifier cluster_parameter_group_name
      cluster_subnet_group_name cluster_type cluster_version elastic_ip enhanced_vpc_routing
      iam_roles kms_key_id maintenance_track_name manage_master_password
      manual_snapshot_retention_period master_password_secret_kms_key_id master_username
      node_type number_of_nodes owner_account port preferred_maintenance_window
      publicly_accessible snapshot_cluster_identifier snapshot_identifier
      vpc_security_group_ids cluster_security_groups
    `,
    attributes: {
      encrypted: { to: 'Encrypted', as: 'boolean' },
      master_password: 'MasterUserPassword',
      master_password_wo: 'MasterUserPassword',
      tags: { to: 'Tags', as: 'tags' },
      availability_zone_relocation_enabled: 'AvailabilityZoneRelocation',
      multi_az: 'MultiAZ',
      database_name: 'DBName',
      logging: {
        to: 'LoggingProperties',
        alike: 'bucket_name s3_key_prefix log_destination_type log_exports',
      },
      snapshot_copy: {
        attributes: {
          destination_region: 'DestinationRegion',
          grant_name: 'SnapshotCopyGrantName',
          retention_period: 'SnapshotCopyRetentionPeriod',
        },
      },
    },
    defaults: {
      encrypted: byVersion,
      publicly_accessible: byVersion,
      multi_az: false,
      enhanced_vpc_routing: false,
      allow_version_upgrade: true,
      automated_snapshot_retention_period: 1,
      availability_zone_relocation_enabled: false,
      cluster_version: '1.0',
      maintenance_track_name: 'current',
      number_of_nodes: 1,
      port: 5439,
    },
  },
  aws_redshift_logging: {
    type: 'AWS::Redshift::Cluster',
    alike: 'bucket_name log_destination_type log_exports s3_key_prefix',
    partOf: {
      parent: 'aws_redshift_cluster',
      key: 'cluster_identifier',
      equals: ['cluster_identifier', 'id'],
      at: 'LoggingProperties',
    },
  },
  aws_redshift_parameter_group: {
    type: 'AWS::Redshift::ClusterParameterGroup',
    names: ['name'],
    alike: 'description',
    attributes: {
      name: 'ParameterGroupName',
      family: 'ParameterGroupFamily',
      parameter: {
        to: 'Parameters[]',
        attributes: { name: 'ParameterName', value: 'ParameterValue' },
      },
      tags: { to: 'Tags', as: 'tags' },
    },
    defaults: { description: 'Managed by Terraform' },
  },
  aws_redshift_subnet_group: {
    type: 'AWS::Redshift::ClusterSubnetGroup',
    alike: 'description subnet_ids',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
    defaults: { description: 'Managed by Terraform' },
  },
  aws_redshift_event_subscription: {
    type: 'AWS::Redshift::EventSubscription',
    alike: 'enabled event_categories severity sns_topic_arn source_ids source_type',
    attributes: { tags: { to: 'Tags', as: 'tags' }, name: 'SubscriptionName' },
    defaults: { enabled: true, severity: 'INFO' },
  },
  aws_redshift_endpoint_access: {
    type: 'AWS::Redshift::EndpointAccess',
    alike: `
      cluster_identifier endpoint_name resource_owner subnet_group_name
      vpc_security_group_ids
    `,
  },
  aws_redshift_endpoint_authorization: {
    type: 'AWS::Redshift::EndpointAuthorization',
    alike: 'account cluster_identifier vpc_ids',
  },
  aws_redshift_snapshot_copy: {
    type: 'AWS::Redshift::Cluster',
    alike: 'destination_region manual_snapshot_retention_period snapshot_copy_grant_name',
    attributes: { retention_period: 'SnapshotCopyRetentionPeriod' },
    partOf: {
      parent: 'aws_redshift_cluster',
      key: 'cluster_identifier',
      equals: ['cluster_identifier', 'id'],
      sets: [
        'DestinationRegion',
        'ManualSnapshotRetentionPeriod',
        'SnapshotCopyGrantName',
        'SnapshotCopyRetentionPeriod',
      ],
    },
  },
}
