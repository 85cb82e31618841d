import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_cloudwatch_event_target: {
    type: 'AWS::Events::Rule',
    alike: 'arn input input_path role_arn',
    attributes: {
      target_id: 'Id',
      appsync_target: {
        to: 'AppSyncParameters',
        attributes: { graphql_operation: 'GraphQLOperation' },
      },
      batch_target: {
        to: 'BatchParameters',
        alike: 'job_definition job_name',
        attributes: { array_size: 'ArrayProperties.Size', job_attempts: 'RetryStrategy.Attempts' },
      },
      dead_letter_config: { to: 'DeadLetterConfig', alike: 'arn' },
      ecs_target: {
        to: 'EcsParameters',
        alike: `
          enable_execute_command group launch_type platform_version propagate_tags task_count
          task_definition_arn
        `,
        attributes: {
          enable_ecs_managed_tags: 'EnableECSManagedTags',
          capacity_provider_strategy: {
            to: 'CapacityProviderStrategy[]',
            alike: 'base capacity_provider weight',
          },
          network_configuration: {
            to: 'NetworkConfiguration.AwsVpcConfiguration',
            alike: 'security_groups subnets',
            attributes: {
              assign_public_ip: {
                to: 'AssignPublicIp',
                as: { true: 'ENABLED', false: 'DISABLED' },
              },
            },
          },
          ordered_placement_strategy: { to: 'PlacementStrategies[]', alike: 'field type' },
          placement_constraint: { to: 'PlacementConstraints[]', alike: 'expression type' },
          tags: { to: 'TagList', as: 'tags' },
        },
      },
      http_target: {
        to: 'HttpParameters',
        alike: 'header_parameters path_parameter_values query_string_parameters',
      },
      input_transformer: {
        to: 'InputTransformer',
        alike: 'input_template',
        attributes: { input_paths: 'InputPathsMap' },
      },
      kinesis_target: { to: 'KinesisParameters', alike: 'partition_key_path' },
      redshift_target: {
        to: 'RedshiftDataParameters',
        alike: 'database db_user sql statement_name with_event',
        attributes: { secrets_manager_arn: 'SecretManagerArn' },
      },
      retry_policy: {
        to: 'RetryPolicy',
        alike: 'maximum_event_age_in_seconds maximum_retry_attempts',
      },
      run_command_targets: { to: 'RunCommandParameters.RunCommandTargets[]', alike: 'key values' },
      sagemaker_pipeline_target: {
        to: 'SageMakerPipelineParameters',
        attributes: {
          pipeline_parameter_list: { to: 'PipelineParameterList[]', alike: 'name value' },
        },
      },
      sqs_target: { to: 'SqsParameters', alike: 'message_group_id' },
    },
    partOf: {
      parent: 'aws_cloudwatch_event_rule',
      key: 'rule',
      equals: ['name', 'id'],
      within: ['event_bus_name'],
      at: 'Targets[]',
    },
  },
}
