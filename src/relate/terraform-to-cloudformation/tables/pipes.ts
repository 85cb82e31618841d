import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_pipes_pipe: {
    type: 'AWS::Pipes::Pipe',
    names: ['name'],
    alike: `
      description desired_state enrichment kms_key_identifier name role_arn source tags
      target
    `,
    attributes: {
      enrichment_parameters: {
        to: 'EnrichmentParameters',
        alike: 'input_template',
        attributes: {
          http_parameters: {
            to: 'HttpParameters',
            alike: 'header_parameters path_parameter_values query_string_parameters',
          },
        },
      },
      log_configuration: {
        to: 'LogConfiguration',
        alike: 'include_execution_data level',
        attributes: {
          cloudwatch_logs_log_destination: {
            to: 'CloudwatchLogsLogDestination',
            alike: 'log_group_arn',
          },
          firehose_log_destination: { to: 'FirehoseLogDestination', alike: 'delivery_stream_arn' },
          s3_log_destination: {
            to: 'S3LogDestination',
            alike: 'bucket_name bucket_owner output_format prefix',
          },
        },
      },
      source_parameters: {
        to: 'SourceParameters',
        attributes: {
          activemq_broker_parameters: {
            to: 'ActiveMQBrokerParameters',
            alike: 'batch_size maximum_batching_window_in_seconds queue_name',
            attributes: { credentials: { to: 'Credentials', alike: 'basic_auth' } },
          },
          dynamodb_stream_parameters: {
            to: 'DynamoDBStreamParameters',
            alike: `
              batch_size maximum_batching_window_in_seconds maximum_record_age_in_seconds
              maximum_retry_attempts on_partial_batch_item_failure parallelization_factor
              starting_position
            `,
            attributes: { dead_letter_config: { to: 'DeadLetterConfig', alike: 'arn' } },
          },
          filter_criteria: {
            to: 'FilterCriteria',
            attributes: { filter: { to: 'Filters[]', alike: 'pattern' } },
          },
          kinesis_stream_parameters: {
            to: 'KinesisStreamParameters',
            alike: `
              batch_size maximum_batching_window_in_seconds maximum_record_age_in_seconds
              maximum_retry_attempts on_partial_batch_item_failure parallelization_factor
              starting_position starting_position_timestamp
            `,
            attributes: { dead_letter_config: { to: 'DeadLetterConfig', alike: 'arn' } },
          },
          managed_streaming_kafka_parameters: {
            to: 'ManagedStreamingKafkaParameters',
            alike: `
              batch_size maximum_batching_window_in_seconds starting_position topic_name
            `,
            attributes: {
              consumer_group_id: 'ConsumerGroupID',
              credentials: {
                to: 'Credentials',
                alike: 'client_certificate_tls_auth sasl_scram_512_auth',
              },
            },
          },
          rabbitmq_broker_parameters: {
            to: 'RabbitMQBrokerParameters',
            alike: 'batch_size maximum_batching_window_in_seconds queue_name virtual_host',
            attributes: { credentials: { to: 'Credentials', alike: 'basic_auth' } },
          },
          self_managed_kafka_parameters: {
            to: 'SelfManagedKafkaParameters',
            alike: `
              additional_bootstrap_servers batch_size maximum_batching_window_in_seconds
              server_root_ca_certificate starting_position topic_name
            `,
            attributes: {
              consumer_group_id: 'ConsumerGroupID',
              credentials: {
                to: 'Credentials',
                alike: `
                  basic_auth client_certificate_tls_auth sasl_scram_256_auth sasl_scram_512_auth
                `,
              },
              vpc: {
                to: 'Vpc',
                alike: 'subnets',
                attributes: { security_groups: 'SecurityGroup' },
              },
            },
          },
          sqs_queue_parameters: {
            to: 'SqsQueueParameters',
            alike: 'batch_size maximum_batching_window_in_seconds',
          },
        },
      },
      target_parameters: {
        to: 'TargetParameters',
        alike: 'input_template',
        attributes: {
          batch_job_parameters: {
            to: 'BatchJobParameters',
            alike: 'job_definition job_name parameters',
            attributes: {
              array_properties: { to: 'ArrayProperties', alike: 'size' },
              container_overrides: {
                to: 'ContainerOverrides',
                alike: 'command instance_type',
                attributes: {
                  environment: { to: 'Environment[]', alike: 'name value' },
                  resource_requirement: { to: 'ResourceRequirements[]', alike: 'type value' },
                },
              },
              depends_on: { to: 'DependsOn[]', alike: 'job_id type' },
              retry_strategy: { to: 'RetryStrategy', alike: 'attempts' },
            },
          },
          cloudwatch_logs_parameters: {
            to: 'CloudWatchLogsParameters',
            alike: 'log_stream_name timestamp',
          },
          ecs_task_parameters: {
            to: 'EcsTaskParameters',
            alike: `
              enable_execute_command group launch_type platform_version propagate_tags
              reference_id task_count task_definition_arn
            `,
            attributes: {
              enable_ecs_managed_tags: 'EnableECSManagedTags',
              tags: { to: 'Tags', as: 'tags' },
              capacity_provider_strategy: {
                to: 'CapacityProviderStrategy[]',
                alike: 'base capacity_provider weight',
              },
              network_configuration: {
                to: 'NetworkConfiguration',
                attributes: {
                  aws_vpc_configuration: {
                    to: 'AwsvpcConfiguration',
                    alike: 'assign_public_ip security_groups subnets',
                  },
                },
              },
              overrides: {
                to: 'Overrides',
                alike: 'cpu execution_role_arn memory task_role_arn',
                attributes: {
                  container_override: {
                    to: 'ContainerOverrides[]',
                    alike: 'command cpu memory memory_reservation name',
                    attributes: {
                      environment: { to: 'Environment[]', alike: 'name value' },
                      environment_file: { to: 'EnvironmentFiles[]', alike: 'type value' },
                      resource_requirement: { to: 'ResourceRequirements[]', alike: 'type value' },
                    },
                  },
                  ephemeral_storage: {
                    to: 'EphemeralStorage',
                    attributes: { size_in_gib: 'SizeInGiB' },
                  },
                  inference_accelerator_override: {
                    to: 'InferenceAcceleratorOverrides[]',
                    alike: 'device_name device_type',
                  },
                },
              },
              placement_constraint: { to: 'PlacementConstraints[]', alike: 'expression type' },
              placement_strategy: { to: 'PlacementStrategy[]', alike: 'field type' },
            },
          },
          eventbridge_event_bus_parameters: {
            to: 'EventBridgeEventBusParameters',
            alike: 'detail_type endpoint_id resources source time',
          },
          http_parameters: {
            to: 'HttpParameters',
            alike: 'header_parameters path_parameter_values query_string_parameters',
          },
          kinesis_stream_parameters: { to: 'KinesisStreamParameters', alike: 'partition_key' },
          lambda_function_parameters: { to: 'LambdaFunctionParameters', alike: 'invocation_type' },
          redshift_data_parameters: {
            to: 'RedshiftDataParameters',
            alike: 'database db_user secret_manager_arn sqls statement_name with_event',
          },
          sqs_queue_parameters: {
            to: 'SqsQueueParameters',
            alike: 'message_deduplication_id message_group_id',
          },
          step_function_state_machine_parameters: {
            to: 'StepFunctionStateMachineParameters',
            alike: 'invocation_type',
          },
        },
      },
    },
  },
}
