import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_ebs_volume: {
    type: 'AWS::EC2::Volume',
    alike: `
      availability_zone encrypted iops kms_key_id multi_attach_enabled outpost_arn size
      snapshot_id throughput volume_initialization_rate
    `,
    attributes: { type: 'VolumeType', tags: { to: 'Tags', as: 'tags' } },
  },
  aws_ebs_encryption_by_default: {
    type: 'aws_ebs_encryption_by_default',
    attributes: { enabled: 'EbsEncryptionByDefault' },
    defaults: { enabled: true },
  },
  aws_volume_attachment: {
    type: 'AWS::EC2::VolumeAttachment',
    alike: 'instance_id volume_id',
    attributes: { device_name: 'Device' },
  },
  aws_ebs_snapshot_block_public_access: {
    type: 'AWS::EC2::SnapshotBlockPublicAccess',
    alike: 'state',
  },
  // CloudFormation has no snapshots of volumes.
  aws_ebs_snapshot: {
    type: 'aws_ebs_snapshot',
    alike: 'description encrypted kms_key_id storage_tier volume_id',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_ebs_snapshot_copy: {
    type: 'aws_ebs_snapshot_copy',
    alike: 'description encrypted kms_key_id source_region source_snapshot_id storage_tier',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_snapshot_create_volume_permission: {
    type: 'aws_snapshot_create_volume_permission',
    alike: 'account_id snapshot_id',
  },
}
