import type { Part, Tables } from '../table.ts'

const kafkaSource: Part = {
  alike: 'consumer_group_id',
  attributes: {
    schema_registry_config: {
      to: 'SchemaRegistryConfig',
      alike: 'event_record_format',
      attributes: {
        schema_registry_uri: 'SchemaRegistryURI',
        access_config: { to: 'AccessConfigs[]', alike: 'type', attributes: { uri: 'URI' } },
        schema_validation_config: { to: 'SchemaValidationConfigs[]', alike: 'attribute' },
      },
    },
  },
}

export const tables: Tables = {
  aws_lambda_function: {
    type: 'AWS::Lambda::Function',
    names: ['function_name'],
    alike: `
      architectures code_signing_config_arn description function_name handler kms_key_arn
      layers memory_size package_type role runtime timeout
    `,
    attributes: {
      image_uri: 'Code.ImageUri',
      s3_bucket: 'Code.S3Bucket',
      s3_key: 'Code.S3Key',
      reserved_concurrent_executions: { to: 'ReservedConcurrentExecutions', as: { '-1': null } },
      environment: { to: 'Environment', alike: 'variables' },
      vpc_config: {
        to: 'VpcConfig',
        alike: 'ipv6_allowed_for_dual_stack security_group_ids subnet_ids',
      },
      dead_letter_config: { to: 'DeadLetterConfig', alike: 'target_arn' },
      tracing_config: { to: 'TracingConfig', alike: 'mode' },
      ephemeral_storage: { to: 'EphemeralStorage', alike: 'size' },
      tags: { to: 'Tags', as: 'tags' },
      capacity_provider_config: {
        to: 'CapacityProviderConfig',
        attributes: {
          lambda_managed_instances_capacity_provider_config: {
            to: 'LambdaManagedInstancesCapacityProviderConfig',
            alike: 'capacity_provider_arn per_execution_environment_max_concurrency',
            attributes: {
              execution_environment_memory_gib_per_vcpu: 'ExecutionEnvironmentMemoryGiBPerVCpu',
            },
          },
        },
      },
      durable_config: { to: 'DurableConfig', alike: 'execution_timeout' },
      file_system_config: { to: 'FileSystemConfigs[]', alike: 'local_mount_path arn' },
      image_config: { to: 'ImageConfig', alike: 'command entry_point working_directory' },
      logging_config: {
        to: 'LoggingConfig',
        alike: 'application_log_level log_format log_group system_log_level',
      },
      snap_start: { to: 'SnapStart', alike: 'apply_on' },
      tenancy_config: { to: 'TenancyConfig', alike: 'tenant_isolation_mode' },
      s3_object_version: 'Code.S3ObjectVersion',
      source_kms_key_arn: 'Code.SourceKMSKeyArn',
    },
    defaults: { timeout: 3, memory_size: 128, package_type: 'Zip' },
  },
  aws_lambda_permission: {
    type: 'AWS::Lambda::Permission',
    alike: `
      action event_source_token function_name function_url_auth_type principal source_account
      source_arn invoked_via_function_url
    `,
    attributes: { principal_org_id: 'PrincipalOrgID' },
  },
  aws_lambda_function_url: {
    type: 'AWS::Lambda::Url',
    arn: 'FunctionArn',
    alike: 'invoke_mode qualifier',
    attributes: {
      function_name: 'TargetFunctionArn',
      authorization_type: 'AuthType',
      cors: {
        to: 'Cors',
        alike: `
          allow_credentials allow_headers allow_methods allow_origins expose_headers max_age
        `,
      },
    },
    defaults: { invoke_mode: 'BUFFERED' },
  },
  aws_lambda_alias: {
    type: 'AWS::Lambda::Alias',
    arn: 'AliasArn',
    alike: 'description function_name function_version name',
  },
  aws_lambda_code_signing_config: {
    type: 'AWS::Lambda::CodeSigningConfig',
    arn: 'CodeSigningConfigArn',
    alike: 'description',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      allowed_publishers: { to: 'AllowedPublishers', alike: 'signing_profile_version_arns' },
      policies: { to: 'CodeSigningPolicies', alike: 'untrusted_artifact_on_deployment' },
    },
  },
  aws_lambda_event_source_mapping: {
    type: 'AWS::Lambda::EventSourceMapping',
    arn: 'EventSourceMappingArn',
    alike:
      'batch_size bisect_batch_on_function_error enabled event_source_arn function_name function_response_types kms_key_arn maximum_batching_window_in_seconds maximum_record_age_in_seconds maximum_retry_attempts parallelization_factor queues starting_position topics tumbling_window_in_seconds',
    attributes: {
      starting_position_timestamp: { to: 'StartingPositionTimestamp', as: 'number' },
      tags: { to: 'Tags', as: 'tags' },
      amazon_managed_kafka_event_source_config: {
        to: 'AmazonManagedKafkaEventSourceConfig',
        ...kafkaSource,
      },
      destination_config: {
        to: 'DestinationConfig',
        attributes: {
          on_failure: { to: 'OnFailure', attributes: { destination_arn: 'Destination' } },
        },
      },
      document_db_event_source_config: {
        to: 'DocumentDBEventSourceConfig',
        alike: 'collection_name database_name full_document',
      },
      filter_criteria: {
        to: 'FilterCriteria',
        attributes: { filter: { to: 'Filters[]', alike: 'pattern' } },
      },
      metrics_config: { to: 'MetricsConfig', alike: 'metrics' },
      provisioned_poller_config: {
        to: 'ProvisionedPollerConfig',
        alike: 'maximum_pollers minimum_pollers poller_group_name',
      },
      scaling_config: { to: 'ScalingConfig', alike: 'maximum_concurrency' },
      self_managed_kafka_event_source_config: {
        to: 'SelfManagedKafkaEventSourceConfig',
        ...kafkaSource,
      },
      source_access_configuration: {
        to: 'SourceAccessConfigurations[]',
        alike: 'type',
        attributes: { uri: 'URI' },
      },
    },
    defaults: { enabled: true },
  },
  aws_lambda_layer_version: {
    type: 'AWS::Lambda::LayerVersion',
    arn: 'LayerVersionArn',
    alike: `
      compatible_architectures compatible_runtimes description layer_name license_info
    `,
    attributes: {
      s3_bucket: 'Content.S3Bucket',
      s3_key: 'Content.S3Key',
      s3_object_version: 'Content.S3ObjectVersion',
    },
  },
  aws_lambda_layer_version_permission: {
    type: 'AWS::Lambda::LayerVersionPermission',
    alike: 'action organization_id principal',
    attributes: { layer_name: 'LayerVersionArn' },
  },
  aws_lambda_function_event_invoke_config: {
    type: 'AWS::Lambda::EventInvokeConfig',
    alike: `
      function_name maximum_event_age_in_seconds maximum_retry_attempts qualifier
    `,
    attributes: {
      destination_config: {
        to: 'DestinationConfig',
        attributes: {
          on_failure: { to: 'OnFailure', alike: 'destination' },
          on_success: { to: 'OnSuccess', alike: 'destination' },
        },
      },
    },
    defaults: { maximum_retry_attempts: 2 },
  },
}
