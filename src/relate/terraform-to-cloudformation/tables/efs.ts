import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_efs_file_system: {
    type: 'AWS::EFS::FileSystem',
    alike: `
      availability_zone_name encrypted kms_key_id performance_mode
      provisioned_throughput_in_mibps throughput_mode
    `,
    attributes: {
      lifecycle_policy: {
        to: 'LifecyclePolicies[]',
        alike: 'transition_to_archive transition_to_primary_storage_class',
        attributes: { transition_to_ia: 'TransitionToIA' },
      },
      tags: { to: 'FileSystemTags', as: 'tags' },
      protection: {
        to: 'FileSystemProtection',
        attributes: { replication_overwrite: 'ReplicationOverwriteProtection' },
      },
    },
    defaults: { throughput_mode: 'bursting' },
  },
  aws_efs_file_system_policy: {
    type: 'AWS::EFS::FileSystem',
    attributes: { policy: { to: 'FileSystemPolicy', as: 'json' } },
    partOf: {
      parent: 'aws_efs_file_system',
      key: 'file_system_id',
      equals: ['id'],
      sets: ['FileSystemPolicy'],
    },
  },
  aws_efs_backup_policy: {
    type: 'AWS::EFS::FileSystem',
    attributes: { backup_policy: { alike: 'status' } },
    partOf: {
      parent: 'aws_efs_file_system',
      key: 'file_system_id',
      equals: ['id'],
      at: 'BackupPolicy',
    },
  },
  aws_efs_access_point: {
    type: 'AWS::EFS::AccessPoint',
    alike: 'file_system_id',
    attributes: {
      posix_user: {
        to: 'PosixUser',
        alike: 'secondary_gids',
        attributes: { gid: { to: 'Gid', as: 'text' }, uid: { to: 'Uid', as: 'text' } },
      },
      root_directory: {
        to: 'RootDirectory',
        alike: 'path',
        attributes: {
          creation_info: {
            to: 'CreationInfo',
            alike: 'permissions',
            attributes: {
              owner_gid: { to: 'OwnerGid', as: 'text' },
              owner_uid: { to: 'OwnerUid', as: 'text' },
            },
          },
        },
      },
      tags: { to: 'AccessPointTags', as: 'tags' },
    },
  },
  aws_efs_mount_target: {
    type: 'AWS::EFS::MountTarget',
    alike: `
      file_system_id ip_address ip_address_type ipv6_address security_groups subnet_id
    `,
  },
  aws_efs_replication_configuration: {
    type: 'AWS::EFS::FileSystem',
    attributes: {
      destination: {
        to: 'Destinations[]',
        alike: 'availability_zone_name file_system_id kms_key_id region',
      },
    },
    partOf: {
      parent: 'aws_efs_file_system',
      key: 'source_file_system_id',
      equals: ['id'],
      at: 'ReplicationConfiguration',
    },
  },
}
