import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_fsx_lustre_file_system: {
    type: 'AWS::FSx::FileSystem',
    fixed: { FileSystemType: 'LUSTRE' },
    arn: 'ResourceARN',
    alike: `
      backup_id file_system_type_version kms_key_id security_group_ids storage_capacity
      storage_type subnet_ids
    `,
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      copy_tags_to_backups: 'LustreConfiguration.CopyTagsToBackups',
      deployment_type: 'LustreConfiguration.DeploymentType',
      automatic_backup_retention_days: 'LustreConfiguration.AutomaticBackupRetentionDays',
      daily_automatic_backup_start_time: 'LustreConfiguration.DailyAutomaticBackupStartTime',
      auto_import_policy: 'LustreConfiguration.AutoImportPolicy',
      data_compression_type: 'LustreConfiguration.DataCompressionType',
      drive_cache_type: 'LustreConfiguration.DriveCacheType',
      export_path: 'LustreConfiguration.ExportPath',
      import_path: 'LustreConfiguration.ImportPath',
      imported_file_chunk_size: 'LustreConfiguration.ImportedFileChunkSize',
      per_unit_storage_throughput: 'LustreConfiguration.PerUnitStorageThroughput',
      weekly_maintenance_start_time: 'LustreConfiguration.WeeklyMaintenanceStartTime',
    },
    defaults: {
      copy_tags_to_backups: false,
      data_compression_type: 'NONE',
      deployment_type: 'SCRATCH_1',
      storage_type: 'SSD',
    },
  },
  aws_fsx_openzfs_file_system: {
    type: 'AWS::FSx::FileSystem',
    fixed: { FileSystemType: 'OPENZFS' },
    arn: 'ResourceARN',
    alike: `
      backup_id kms_key_id security_group_ids storage_capacity storage_type subnet_ids
      network_type
    `,
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      copy_tags_to_backups: 'OpenZFSConfiguration.CopyTagsToBackups',
      copy_tags_to_volumes: 'OpenZFSConfiguration.CopyTagsToVolumes',
      deployment_type: 'OpenZFSConfiguration.DeploymentType',
      automatic_backup_retention_days: 'OpenZFSConfiguration.AutomaticBackupRetentionDays',
      daily_automatic_backup_start_time: 'OpenZFSConfiguration.DailyAutomaticBackupStartTime',
      weekly_maintenance_start_time: 'OpenZFSConfiguration.WeeklyMaintenanceStartTime',
      preferred_subnet_id: 'OpenZFSConfiguration.PreferredSubnetId',
      throughput_capacity: 'OpenZFSConfiguration.ThroughputCapacity',
      endpoint_ip_address_range: 'OpenZFSConfiguration.EndpointIpAddressRange',
      route_table_ids: 'OpenZFSConfiguration.RouteTableIds',
    },
    defaults: {
      automatic_backup_retention_days: 0,
      copy_tags_to_backups: false,
      copy_tags_to_volumes: false,
      storage_type: 'SSD',
    },
  },
  aws_fsx_windows_file_system: {
    type: 'AWS::FSx::FileSystem',
    fixed: { FileSystemType: 'WINDOWS' },
    arn: 'ResourceARN',
    alike: `
      backup_id kms_key_id security_group_ids storage_capacity storage_type subnet_ids
      network_type
    `,
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      copy_tags_to_backups: 'WindowsConfiguration.CopyTagsToBackups',
      deployment_type: 'WindowsConfiguration.DeploymentType',
      automatic_backup_retention_days: 'WindowsConfiguration.AutomaticBackupRetentionDays',
      active_directory_id: 'WindowsConfiguration.ActiveDirectoryId',
      aliases: 'WindowsConfiguration.Aliases',
      daily_automatic_backup_start_time: 'WindowsConfiguration.DailyAutomaticBackupStartTime',
      preferred_subnet_id: 'WindowsConfiguration.PreferredSubnetId',
      throughput_capacity: 'WindowsConfiguration.ThroughputCapacity',
      weekly_maintenance_start_time: 'WindowsConfiguration.WeeklyMaintenanceStartTime',
      audit_log_configuration: {
        to: 'WindowsConfiguration.AuditLogConfiguration',
        alike:
          'audit_log_destination file_access_audit_log_level file_share_access_audit_log_level',
      },
    },
    defaults: {
      automatic_backup_retention_days: 7,
      copy_tags_to_backups: false,
      deployment_type: 'SINGLE_AZ_1',
      storage_type: 'SSD',
    },
  },
  aws_fsx_ontap_file_system: {
    type: 'AWS::FSx::FileSystem',
    fixed: { FileSystemType: 'ONTAP' },
    arn: 'ResourceARN',
    alike: 'kms_key_id security_group_ids storage_capacity storage_type subnet_ids network_type',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      deployment_type: 'OntapConfiguration.DeploymentType',
      automatic_backup_retention_days: 'OntapConfiguration.AutomaticBackupRetentionDays',
      preferred_subnet_id: 'OntapConfiguration.PreferredSubnetId',
      throughput_capacity: 'OntapConfiguration.ThroughputCapacity',
      daily_automatic_backup_start_time: 'OntapConfiguration.DailyAutomaticBackupStartTime',
      endpoint_ip_address_range: 'OntapConfiguration.EndpointIpAddressRange',
      fsx_admin_password: 'OntapConfiguration.FsxAdminPassword',
      ha_pairs: 'OntapConfiguration.HAPairs',
      route_table_ids: 'OntapConfiguration.RouteTableIds',
      throughput_capacity_per_ha_pair: 'OntapConfiguration.ThroughputCapacityPerHAPair',
      weekly_maintenance_start_time: 'OntapConfiguration.WeeklyMaintenanceStartTime',
    },
    defaults: { automatic_backup_retention_days: 0, storage_type: 'SSD' },
  },
  aws_fsx_ontap_storage_virtual_machine: {
    type: 'AWS::FSx::StorageVirtualMachine',
    arn: 'ResourceARN',
    alike: 'file_system_id name root_volume_security_style svm_admin_password',
    attributes: {
      active_directory_configuration: {
        to: 'ActiveDirectoryConfiguration',
        attributes: {
          netbios_name: 'NetBiosName',
          self_managed_active_directory_configuration: {
            to: 'SelfManagedActiveDirectoryConfiguration',
            alike: `
              dns_ips domain_name file_system_administrators_group
              organizational_unit_distinguished_name password
            `,
            attributes: { username: 'UserName' },
          },
        },
      },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_fsx_openzfs_snapshot: {
    type: 'AWS::FSx::Snapshot',
    arn: 'ResourceARN',
    alike: 'name volume_id',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
}
