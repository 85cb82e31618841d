import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_db_instance: {
    type: 'AWS::RDS::DBInstance',
    names: ['identifier'],
    arn: 'DBInstanceArn',
    alike: `
      allow_major_version_upgrade apply_immediately auto_minor_version_upgrade
      availability_zone backup_retention_period backup_target character_set_name
      copy_tags_to_snapshot database_insights_mode dedicated_log_volume
      delete_automated_backups deletion_protection domain domain_auth_secret_arn
      domain_dns_ips domain_fqdn domain_ou engine engine_lifecycle_support engine_version
      iops kms_key_id license_model manage_master_user_password max_allocated_storage
      monitoring_interval monitoring_role_arn nchar_character_set_name network_type
      option_group_name performance_insights_retention_period publicly_accessible
      replica_mode storage_encrypted storage_throughput storage_type timezone
    `,
    attributes: {
      enabled_cloudwatch_logs_exports: 'EnableCloudwatchLogsExports',
      db_subnet_group_name: 'DBSubnetGroupName',
      port: { to: 'Port', as: 'text' },
      snapshot_identifier: 'DBSnapshotIdentifier',
      identifier: 'DBInstanceIdentifier',
      instance_class: 'DBInstanceClass',
      allocated_storage: { to: 'AllocatedStorage', as: 'text' },
      multi_az: 'MultiAZ',
      iam_database_authentication_enabled: 'EnableIAMDatabaseAuthentication',
      performance_insights_enabled: 'EnablePerformanceInsights',
      performance_insights_kms_key_id: 'PerformanceInsightsKMSKeyId',
      username: 'MasterUsername',
      password: 'MasterUserPassword',
      password_wo: 'MasterUserPassword',
      vpc_security_group_ids: 'VPCSecurityGroups',
      parameter_group_name: 'DBParameterGroupName',
      ca_cert_identifier: 'CACertificateIdentifier',
      replicate_source_db: 'SourceDBInstanceIdentifier',
      tags: { to: 'Tags', as: 'tags' },
      custom_iam_instance_profile: 'CustomIAMInstanceProfile',
      db_name: 'DBName',
      domain_iam_role_name: 'DomainIAMRoleName',
      backup_window: 'PreferredBackupWindow',
      maintenance_window: 'PreferredMaintenanceWindow',
      master_user_secret_kms_key_id: 'MasterUserSecret.KmsKeyId',
      master_user_secret: { to: 'MasterUserSecret', alike: 'kms_key_id secret_arn' },
      name: 'DBName',
      security_group_names: 'DBSecurityGroups',
    },
    alsoPlanned: ['backup_retention_period'],
    defaults: {
      storage_encrypted: false,
      publicly_accessible: false,
      multi_az: false,
      deletion_protection: false,
      auto_minor_version_upgrade: true,
      copy_tags_to_snapshot: false,
      backup_retention_period: 0,
      monitoring_interval: 0,
      iam_database_authentication_enabled: false,
      apply_immediately: false,
      dedicated_log_volume: false,
      delete_automated_backups: true,
      performance_insights_enabled: false,
    },
  },
  aws_rds_cluster: {
    type: 'AWS::RDS::DBCluster',
    names: ['cluster_identifier'],
    arn: 'DBClusterArn',
    alike: `
      allocated_storage availability_zones backtrack_window backup_retention_period
      cluster_scalability_type copy_tags_to_snapshot database_insights_mode database_name
      delete_automated_backups deletion_protection domain enable_global_write_forwarding
      enable_http_endpoint enable_local_write_forwarding engine engine_lifecycle_support
      engine_mode engine_version global_cluster_identifier iops kms_key_id
      manage_master_user_password master_username monitoring_interval monitoring_role_arn
      network_type performance_insights_enabled performance_insights_kms_key_id
      performance_insights_retention_period port preferred_backup_window
      preferred_maintenance_window replication_source_identifier snapshot_identifier
      source_region storage_encrypted storage_type vpc_security_group_ids
      auto_minor_version_upgrade
    `,
    attributes: {
      enabled_cloudwatch_logs_exports: 'EnableCloudwatchLogsExports',
      db_subnet_group_name: 'DBSubnetGroupName',
      cluster_identifier: 'DBClusterIdentifier',
      master_password: 'MasterUserPassword',
      master_password_wo: 'MasterUserPassword',
      iam_database_authentication_enabled: 'EnableIAMDatabaseAuthentication',
      db_cluster_parameter_group_name: 'DBClusterParameterGroupName',
      tags: { to: 'Tags', as: 'tags' },
      db_cluster_instance_class: 'DBClusterInstanceClass',
      db_instance_parameter_group_name: 'DBInstanceParameterGroupName',
      db_system_id: 'DBSystemId',
      domain_iam_role_name: 'DomainIAMRoleName',
      scaling_configuration: {
        to: 'ScalingConfiguration',
        alike: `
          auto_pause max_capacity min_capacity seconds_before_timeout seconds_until_auto_pause
          timeout_action
        `,
      },
      serverlessv2_scaling_configuration: {
        to: 'ServerlessV2ScalingConfiguration',
        alike: 'max_capacity min_capacity seconds_until_auto_pause',
      },
      master_user_secret_kms_key_id: 'MasterUserSecret.KmsKeyId',
      master_user_secret: { to: 'MasterUserSecret', alike: 'kms_key_id secret_arn' },
    },
    defaults: {
      storage_encrypted: false,
      deletion_protection: false,
      backup_retention_period: 1,
      copy_tags_to_snapshot: false,
      iam_database_authentication_enabled: false,
      delete_automated_backups: true,
      enable_global_write_forwarding: false,
      enable_http_endpoint: false,
      enable_local_write_forwarding: false,
      engine_mode: 'provisioned',
    },
  },
  aws_rds_cluster_instance: {
    type: 'AWS::RDS::DBInstance',
    names: ['identifier'],
    arn: 'DBInstanceArn',
    alike: `
      apply_immediately auto_minor_version_upgrade availability_zone copy_tags_to_snapshot
      engine engine_version monitoring_interval monitoring_role_arn
      performance_insights_retention_period preferred_backup_window
      preferred_maintenance_window promotion_tier publicly_accessible kms_key_id network_type
      storage_encrypted
    `,
    attributes: {
      identifier: 'DBInstanceIdentifier',
      cluster_identifier: 'DBClusterIdentifier',
      instance_class: 'DBInstanceClass',
      performance_insights_enabled: 'EnablePerformanceInsights',
      tags: { to: 'Tags', as: 'tags' },
      custom_iam_instance_profile: 'CustomIAMInstanceProfile',
      db_parameter_group_name: 'DBParameterGroupName',
      db_subnet_group_name: 'DBSubnetGroupName',
      performance_insights_kms_key_id: 'PerformanceInsightsKMSKeyId',
      ca_cert_identifier: 'CACertificateIdentifier',
      port: { to: 'Port', as: 'text' },
    },
    defaults: {
      publicly_accessible: false,
      auto_minor_version_upgrade: true,
      monitoring_interval: 0,
      copy_tags_to_snapshot: false,
      promotion_tier: 0,
    },
  },
  aws_rds_cluster_role_association: {
    type: 'AWS::RDS::DBCluster',
    alike: 'feature_name role_arn',
    partOf: {
      parent: 'aws_rds_cluster',
      key: 'db_cluster_identifier',
      equals: ['id', 'cluster_identifier'],
      at: 'AssociatedRoles[]',
    },
  },
  aws_rds_cluster_parameter_group: {
    type: 'AWS::RDS::DBClusterParameterGroup',
    names: ['name'],
    alike: 'description family',
    attributes: {
      name: 'DBClusterParameterGroupName',
      parameter: { to: 'Parameters', keyedBy: ['name', 'value'] },
      tags: { to: 'Tags', as: 'tags' },
    },
    defaults: { description: 'Managed by Terraform' },
  },
  aws_db_parameter_group: {
    type: 'AWS::RDS::DBParameterGroup',
    names: ['name'],
    arn: 'DBParameterGroupArn',
    alike: 'description family',
    attributes: {
      name: 'DBParameterGroupName',
      parameter: { to: 'Parameters', keyedBy: ['name', 'value'] },
      tags: { to: 'Tags', as: 'tags' },
    },
    defaults: { description: 'Managed by Terraform' },
  },
  aws_db_event_subscription: {
    type: 'AWS::RDS::EventSubscription',
    alike: 'enabled event_categories source_ids source_type',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      name: 'SubscriptionName',
      sns_topic: 'SnsTopicArn',
    },
    defaults: { enabled: true },
  },
  aws_db_option_group: {
    type: 'AWS::RDS::OptionGroup',
    names: ['name'],
    alike: 'engine_name major_engine_version option_group_description',
    attributes: {
      name: 'OptionGroupName',
      tags: { to: 'Tags', as: 'tags' },
      option: {
        to: 'OptionConfigurations[]',
        alike: 'option_name port',
        attributes: {
          version: 'OptionVersion',
          db_security_group_memberships: 'DBSecurityGroupMemberships',
          vpc_security_group_memberships: 'VpcSecurityGroupMemberships',
          option_settings: { to: 'OptionSettings[]', alike: 'name value' },
        },
      },
    },
    defaults: { option_group_description: 'Managed by Terraform' },
  },
  aws_db_proxy: {
    type: 'AWS::RDS::DBProxy',
    names: ['name'],
    arn: 'DBProxyArn',
    alike: `
      debug_logging default_auth_scheme engine_family idle_client_timeout role_arn
      vpc_security_group_ids vpc_subnet_ids endpoint_network_type
      target_connection_network_type
    `,
    attributes: {
      name: 'DBProxyName',
      require_tls: 'RequireTLS',
      auth: {
        to: 'Auth[]',
        alike: 'auth_scheme client_password_auth_type description secret_arn',
        attributes: { iam_auth: 'IAMAuth' },
      },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_db_subnet_group: {
    type: 'AWS::RDS::DBSubnetGroup',
    names: ['name'],
    arn: 'DBSubnetGroupArn',
    alike: 'subnet_ids',
    attributes: {
      name: 'DBSubnetGroupName',
      tags: { to: 'Tags', as: 'tags' },
      description: 'DBSubnetGroupDescription',
    },
    defaults: { description: 'Managed by Terraform' },
  },
  aws_rds_global_cluster: {
    type: 'AWS::RDS::GlobalCluster',
    names: ['global_cluster_identifier'],
    alike: `
      deletion_protection engine engine_lifecycle_support engine_version
      global_cluster_identifier storage_encrypted
    `,
    attributes: {
      source_db_cluster_identifier: 'SourceDBClusterIdentifier',
      tags: { to: 'Tags', as: 'tags' },
    },
    defaults: { deletion_protection: false },
  },
  aws_db_proxy_endpoint: {
    type: 'AWS::RDS::DBProxyEndpoint',
    arn: 'DBProxyEndpointArn',
    alike: 'target_role vpc_security_group_ids vpc_subnet_ids',
    attributes: {
      db_proxy_endpoint_name: 'DBProxyEndpointName',
      db_proxy_name: 'DBProxyName',
      tags: { to: 'Tags', as: 'tags' },
    },
    defaults: { target_role: 'READ_WRITE' },
  },
  aws_db_instance_role_association: {
    type: 'AWS::RDS::DBInstance',
    alike: 'feature_name role_arn',
    partOf: {
      parent: 'aws_db_instance',
      key: 'db_instance_identifier',
      equals: ['identifier', 'id'],
      at: 'AssociatedRoles[]',
    },
  },
}
