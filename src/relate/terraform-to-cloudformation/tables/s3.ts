import { encryptionByDefault, lockRule, publicAccessBlock } from '../blocks/s3-bucket.ts'
import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_s3_bucket: {
    type: 'AWS::S3::Bucket',
    names: ['bucket'],
    alike: 'object_lock_enabled bucket_namespace',
    attributes: {
      bucket: 'BucketName',
      acl: { to: 'AccessControl', as: 'pascal' },
      versioning: {
        to: 'VersioningConfiguration',
        attributes: {
          enabled: { to: 'Status', as: { true: 'Enabled', false: 'Suspended' } },
          // CloudFormation can't say it: the name is the API's.
          mfa_delete: { to: 'MfaDelete', as: { true: 'Enabled', false: 'Disabled' } },
        },
        defaults: { enabled: false, mfa_delete: false },
      },
      // Grants stand in place of a canned ACL.
      grant: { to: 'AccessControl', as: 'grants' },
      server_side_encryption_configuration: {
        to: 'BucketEncryption',
        attributes: {
          rule: {
            to: 'ServerSideEncryptionConfiguration[]',
            alike: 'bucket_key_enabled',
            attributes: { apply_server_side_encryption_by_default: encryptionByDefault },
          },
        },
      },
      logging: {
        to: 'LoggingConfiguration',
        attributes: {
          target_bucket: 'DestinationBucketName',
          target_prefix: 'LogFilePrefix',
        },
      },
      website: {
        to: 'WebsiteConfiguration',
        alike: 'error_document index_document',
        attributes: { redirect_all_requests_to: 'RedirectAllRequestsTo.HostName' },
      },
      lifecycle_rule: {
        to: 'LifecycleConfiguration.Rules[]',
        alike: 'id prefix',
        attributes: {
          enabled: { to: 'Status', as: { true: 'Enabled', false: 'Disabled' } },
          abort_incomplete_multipart_upload_days:
            'AbortIncompleteMultipartUpload.DaysAfterInitiation',
          expiration: {
            alike: 'expired_object_delete_marker',
            attributes: { date: 'ExpirationDate', days: 'ExpirationInDays' },
          },
          noncurrent_version_expiration: {
            to: 'NoncurrentVersionExpiration',
            attributes: { days: 'NoncurrentDays' },
          },
          noncurrent_version_transition: {
            to: 'NoncurrentVersionTransitions[]',
            alike: 'storage_class',
            attributes: { days: 'TransitionInDays' },
          },
          transition: {
            to: 'Transitions[]',
            alike: 'storage_class',
            attributes: { date: 'TransitionDate', days: 'TransitionInDays' },
          },
          tags: { to: 'TagFilters', as: 'tags' },
        },
      },
      replication_configuration: {
        to: 'ReplicationConfiguration',
        alike: 'role',
        attributes: {
          rules: {
            to: 'Rules[]',
            alike: 'prefix priority status id',
            attributes: {
              destination: {
                to: 'Destination',
                alike: 'bucket storage_class',
                attributes: {
                  access_control_translation: { to: 'AccessControlTranslation', alike: 'owner' },
                  metrics: {
                    to: 'Metrics',
                    alike: 'status',
                    attributes: { minutes: 'EventThreshold.Minutes' },
                  },
                  replication_time: {
                    to: 'ReplicationTime',
                    alike: 'status',
                    attributes: { minutes: 'Time.Minutes' },
                  },
                  account_id: 'Account',
                  replica_kms_key_id: 'EncryptionConfiguration.ReplicaKmsKeyID',
                },
              },
              filter: {
                to: 'Filter',
                alike: 'prefix',
                attributes: { tags: { to: 'And.TagFilters', as: 'tags' } },
              },
              delete_marker_replication_status: 'DeleteMarkerReplication.Status',
              source_selection_criteria: {
                to: 'SourceSelectionCriteria',
                attributes: {
                  sse_kms_encrypted_objects: {
                    to: 'SseKmsEncryptedObjects',
                    attributes: {
                      enabled: { to: 'Status', as: { true: 'Enabled', false: 'Disabled' } },
                    },
                  },
                },
              },
            },
          },
        },
      },
      cors_rule: {
        to: 'CorsConfiguration.CorsRules[]',
        alike: 'allowed_origins allowed_headers allowed_methods',
        attributes: { expose_headers: 'ExposedHeaders', max_age_seconds: 'MaxAge' },
      },
      tags: { to: 'Tags', as: 'tags' },
      object_lock_configuration: {
        to: 'ObjectLockConfiguration',
        alike: 'object_lock_enabled',
        attributes: lockRule,
      },
      acceleration_status: 'AccelerateConfiguration.AccelerationStatus',
    },
    beside: [
      {
        from: 'policy',
        type: 'AWS::S3::BucketPolicy',
        owner: 'Bucket',
        value: { to: 'PolicyDocument', as: 'json' },
      },
    ],
  },
  aws_s3_bucket_policy: {
    type: 'AWS::S3::BucketPolicy',
    names: ['bucket'],
    alike: 'bucket',
    attributes: { policy: { to: 'PolicyDocument', as: 'json' } },
  },
  aws_s3_account_public_access_block: {
    type: 'aws_s3_account_public_access_block',
    ...publicAccessBlock,
  },
  aws_s3_access_point: {
    type: 'AWS::S3::AccessPoint',
    names: ['name'],
    alike: 'bucket bucket_account_id name',
    attributes: {
      vpc_configuration: { to: 'VpcConfiguration', alike: 'vpc_id' },
      public_access_block_configuration: {
        to: 'PublicAccessBlockConfiguration',
        alike: `
          block_public_acls block_public_policy ignore_public_acls restrict_public_buckets
        `,
      },
      policy: { to: 'Policy', as: 'json' },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_s3control_access_point_policy: {
    type: 'AWS::S3::AccessPoint',
    attributes: { policy: { to: 'Policy', as: 'json' } },
    partOf: {
      parent: 'aws_s3_access_point',
      key: 'access_point_arn',
      equals: ['arn'],
      sets: ['Policy'],
    },
  },
  aws_s3_directory_bucket: {
    type: 'AWS::S3Express::DirectoryBucket',
    alike: 'data_redundancy',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      bucket: 'BucketName',
      location: { attributes: { name: 'LocationName' } },
    },
  },
  aws_s3tables_table_bucket: {
    type: 'AWS::S3Tables::TableBucket',
    arn: 'TableBucketARN',
    attributes: {
      encryption_configuration: {
        to: 'EncryptionConfiguration',
        attributes: { kms_key_arn: 'KMSKeyArn', sse_algorithm: 'SSEAlgorithm' },
      },
      name: 'TableBucketName',
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
