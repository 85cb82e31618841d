import type { Tables } from '../table.ts'

/** CloudFormation has no snapshots: properties have the names of the API. */
export const tables: Tables = {
  aws_db_snapshot: {
    type: 'aws_db_snapshot',
    alike: 'encrypted engine kms_key_id shared_accounts',
    attributes: {
      db_instance_identifier: 'DBInstanceIdentifier',
      db_snapshot_identifier: 'DBSnapshotIdentifier',
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_db_snapshot_copy: {
    type: 'aws_db_snapshot_copy',
    alike: 'encrypted engine kms_key_id shared_accounts',
    attributes: {
      source_db_snapshot_identifier: 'SourceDBSnapshotIdentifier',
      target_db_snapshot_identifier: 'TargetDBSnapshotIdentifier',
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_db_cluster_snapshot: {
    type: 'aws_db_cluster_snapshot',
    alike: 'engine kms_key_id shared_accounts storage_encrypted',
    attributes: {
      db_cluster_identifier: 'DBClusterIdentifier',
      db_cluster_snapshot_identifier: 'DBClusterSnapshotIdentifier',
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_neptune_cluster_snapshot: {
    type: 'aws_neptune_cluster_snapshot',
    alike: 'engine kms_key_id storage_encrypted',
    attributes: {
      db_cluster_identifier: 'DBClusterIdentifier',
      db_cluster_snapshot_identifier: 'DBClusterSnapshotIdentifier',
    },
  },
}
