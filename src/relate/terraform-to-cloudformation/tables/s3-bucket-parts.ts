import { encryptionByDefault, lockRule, ofBucket, publicAccessBlock } from '../blocks/s3-bucket.ts'
import type { Attributes, Tables } from '../table.ts'

/** Of which objects an event is told. */
const ofKey: Attributes = {
  filter_prefix: 'Filter.S3Key.Rules[Name=prefix].Value',
  filter_suffix: 'Filter.S3Key.Rules[Name=suffix].Value',
}

export const tables: Tables = {
  aws_s3_bucket_public_access_block: {
    type: 'AWS::S3::Bucket',
    ...publicAccessBlock,
    partOf: { ...ofBucket, at: 'PublicAccessBlockConfiguration' },
  },
  aws_s3_bucket_server_side_encryption_configuration: {
    type: 'AWS::S3::Bucket',
    attributes: {
      rule: {
        to: 'ServerSideEncryptionConfiguration[]',
        alike: 'bucket_key_enabled',
        attributes: {
          apply_server_side_encryption_by_default: encryptionByDefault,
          blocked_encryption_types: 'BlockedEncryptionTypes.EncryptionType',
        },
      },
    },
    partOf: { ...ofBucket, at: 'BucketEncryption' },
  },
  aws_s3_bucket_versioning: {
    type: 'AWS::S3::Bucket',
    // `Disabled`, which CloudFormation says by absence, is kept: it is what the author wrote.
    // That deleting needs MFA, CloudFormation can't say: the name is the API's.
    attributes: { versioning_configuration: { alike: 'mfa_delete status' } },
    partOf: { ...ofBucket, at: 'VersioningConfiguration' },
  },
  aws_s3_bucket_logging: {
    type: 'AWS::S3::Bucket',
    attributes: {
      target_bucket: 'DestinationBucketName',
      target_prefix: 'LogFilePrefix',
      target_object_key_format: {
        to: 'TargetObjectKeyFormat',
        attributes: {
          partitioned_prefix: { to: 'PartitionedPrefix', alike: 'partition_date_source' },
          simple_prefix: { to: 'SimplePrefix' },
        },
      },
    },
    partOf: { ...ofBucket, at: 'LoggingConfiguration' },
  },
  aws_s3_bucket_lifecycle_configuration: {
    type: 'AWS::S3::Bucket',
    alike: 'transition_default_minimum_object_size',
    attributes: {
      rule: {
        to: 'Rules[]',
        alike: 'id status prefix',
        attributes: {
          abort_incomplete_multipart_upload: {
            to: 'AbortIncompleteMultipartUpload',
            alike: 'days_after_initiation',
          },
          expiration: {
            alike: 'expired_object_delete_marker',
            attributes: { days: 'ExpirationInDays', date: 'ExpirationDate' },
          },
          noncurrent_version_expiration: {
            to: 'NoncurrentVersionExpiration',
            alike: 'noncurrent_days newer_noncurrent_versions',
          },
          transition: {
            to: 'Transitions[]',
            alike: 'storage_class',
            attributes: { days: 'TransitionInDays', date: 'TransitionDate' },
          },
          filter: {
            alike: 'prefix object_size_greater_than object_size_less_than',
            attributes: {
              and: {
                alike: 'object_size_greater_than object_size_less_than prefix',
                attributes: { tags: { to: 'TagFilters', as: 'tags' } },
              },
              tag: { to: 'TagFilters[]', alike: 'key value' },
            },
          },
          noncurrent_version_transition: {
            to: 'NoncurrentVersionTransitions[]',
            alike: 'newer_noncurrent_versions storage_class',
            attributes: { noncurrent_days: 'TransitionInDays' },
          },
        },
      },
    },
    partOf: { ...ofBucket, at: 'LifecycleConfiguration' },
    defaults: { transition_default_minimum_object_size: 'all_storage_classes_128K' },
  },
  aws_s3_bucket_acl: {
    type: 'AWS::S3::Bucket',
    attributes: {
      acl: { to: 'AccessControl', as: 'pascal' },
      // Grants stand in place of a canned ACL.
      access_control_policy: { to: 'AccessControl', as: 'grants' },
    },
    partOf: { ...ofBucket, sets: ['AccessControl'] },
  },
  aws_s3_bucket_ownership_controls: {
    type: 'AWS::S3::Bucket',
    attributes: { rule: { to: 'Rules[]', alike: 'object_ownership' } },
    partOf: { ...ofBucket, at: 'OwnershipControls' },
  },
  aws_s3_bucket_replication_configuration: {
    type: 'AWS::S3::Bucket',
    alike: 'role',
    attributes: {
      rule: {
        to: 'Rules[]',
        alike: 'status id prefix priority',
        attributes: {
          destination: {
            to: 'Destination',
            alike: 'bucket account storage_class',
            attributes: {
              encryption_configuration: {
                to: 'EncryptionConfiguration',
                attributes: { replica_kms_key_id: 'ReplicaKmsKeyID' },
              },
              access_control_translation: { to: 'AccessControlTranslation', alike: 'owner' },
              metrics: {
                to: 'Metrics',
                alike: 'status',
                attributes: { event_threshold: { to: 'EventThreshold', alike: 'minutes' } },
              },
              replication_time: {
                to: 'ReplicationTime',
                alike: 'status',
                attributes: { time: { to: 'Time', alike: 'minutes' } },
              },
            },
          },
          filter: {
            to: 'Filter',
            alike: 'prefix',
            attributes: {
              and: {
                to: 'And',
                alike: 'prefix',
                attributes: { tags: { to: 'TagFilters', as: 'tags' } },
              },
              tag: { to: 'TagFilter', alike: 'key value' },
            },
          },
          delete_marker_replication: { to: 'DeleteMarkerReplication', alike: 'status' },
          source_selection_criteria: {
            to: 'SourceSelectionCriteria',
            attributes: {
              replica_modifications: { to: 'ReplicaModifications', alike: 'status' },
              sse_kms_encrypted_objects: { to: 'SseKmsEncryptedObjects', alike: 'status' },
            },
          },
        },
      },
    },
    partOf: { ...ofBucket, at: 'ReplicationConfiguration' },
  },
  aws_s3_bucket_object_lock_configuration: {
    type: 'AWS::S3::Bucket',
    alike: 'object_lock_enabled',
    attributes: lockRule,
    partOf: { ...ofBucket, at: 'ObjectLockConfiguration' },
    defaults: { object_lock_enabled: 'Enabled' },
  },
  aws_s3_bucket_website_configuration: {
    type: 'AWS::S3::Bucket',
    attributes: {
      index_document: { attributes: { suffix: 'IndexDocument' } },
      error_document: { attributes: { key: 'ErrorDocument' } },
      redirect_all_requests_to: { to: 'RedirectAllRequestsTo', alike: 'host_name protocol' },
      routing_rule: {
        to: 'RoutingRules[]',
        attributes: {
          condition: {
            to: 'RoutingRuleCondition',
            alike: 'http_error_code_returned_equals key_prefix_equals',
          },
          redirect: {
            to: 'RedirectRule',
            alike: 'host_name http_redirect_code protocol replace_key_prefix_with replace_key_with',
          },
        },
      },
    },
    partOf: { ...ofBucket, at: 'WebsiteConfiguration' },
  },
  aws_s3_bucket_cors_configuration: {
    type: 'AWS::S3::Bucket',
    attributes: {
      cors_rule: {
        to: 'CorsRules[]',
        alike: 'allowed_headers allowed_methods allowed_origins id',
        attributes: { expose_headers: 'ExposedHeaders', max_age_seconds: 'MaxAge' },
      },
    },
    partOf: { ...ofBucket, at: 'CorsConfiguration' },
  },
  aws_s3_bucket_notification: {
    type: 'AWS::S3::Bucket',
    attributes: {
      eventbridge: 'EventBridgeConfiguration.EventBridgeEnabled',
      queue: {
        to: 'QueueConfigurations[]',
        onePer: { events: 'Event' },
        attributes: { queue_arn: 'Queue', ...ofKey },
      },
      topic: {
        to: 'TopicConfigurations[]',
        onePer: { events: 'Event' },
        attributes: { topic_arn: 'Topic', ...ofKey },
      },
      lambda_function: {
        to: 'LambdaConfigurations[]',
        onePer: { events: 'Event' },
        attributes: { lambda_function_arn: 'Function', ...ofKey },
      },
    },
    partOf: { ...ofBucket, at: 'NotificationConfiguration' },
    defaults: { eventbridge: false },
  },
  aws_s3_bucket_accelerate_configuration: {
    type: 'AWS::S3::Bucket',
    attributes: { status: 'AccelerationStatus' },
    partOf: { ...ofBucket, at: 'AccelerateConfiguration' },
  },
  aws_s3_bucket_intelligent_tiering_configuration: {
    type: 'AWS::S3::Bucket',
    alike: 'status',
    attributes: {
      name: 'Id',
      filter: { alike: 'prefix', attributes: { tags: { to: 'TagFilters', as: 'tags' } } },
      tiering: { to: 'Tierings[]', alike: 'access_tier days' },
    },
    partOf: { ...ofBucket, at: 'IntelligentTieringConfigurations[]' },
  },
  aws_s3_bucket_metric: {
    type: 'AWS::S3::Bucket',
    attributes: {
      name: 'Id',
      filter: {
        alike: 'prefix',
        attributes: { access_point: 'AccessPointArn', tags: { to: 'TagFilters', as: 'tags' } },
      },
    },
    partOf: { ...ofBucket, at: 'MetricsConfigurations[]' },
  },
  aws_s3_bucket_abac: {
    type: 'AWS::S3::Bucket',
    attributes: { abac_status: { attributes: { status: 'AbacStatus' } } },
    partOf: { ...ofBucket, sets: ['AbacStatus'] },
  },
}
