import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_scheduler_schedule: {
    type: 'AWS::Scheduler::Schedule',
    names: ['name'],
    alike: `
      description end_date group_name kms_key_arn name schedule_expression
      schedule_expression_timezone start_date state
    `,
    attributes: {
      flexible_time_window: { to: 'FlexibleTimeWindow', alike: 'maximum_window_in_minutes mode' },
      target: {
        to: 'Target',
        alike: 'input role_arn arn',
        attributes: {
          ecs_parameters: {
            to: 'EcsParameters',
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
              placement_constraints: { to: 'PlacementConstraints[]', alike: 'expression type' },
              placement_strategy: { to: 'PlacementStrategy[]', alike: 'field type' },
              network_configuration: {
                to: 'NetworkConfiguration.AwsvpcConfiguration',
                alike: 'security_groups subnets',
                attributes: {
                  assign_public_ip: {
                    to: 'AssignPublicIp',
                    as: { true: 'ENABLED', false: 'DISABLED' },
                  },
                },
              },
            },
          },
          eventbridge_parameters: { to: 'EventBridgeParameters', alike: 'detail_type source' },
          kinesis_parameters: { to: 'KinesisParameters', alike: 'partition_key' },
          retry_policy: {
            to: 'RetryPolicy',
            alike: 'maximum_event_age_in_seconds maximum_retry_attempts',
          },
          sqs_parameters: { to: 'SqsParameters', alike: 'message_group_id' },
          dead_letter_config: { to: 'DeadLetterConfig', alike: 'arn' },
        },
      },
    },
    defaults: { schedule_expression_timezone: 'UTC', state: 'ENABLED' },
  },
  aws_scheduler_schedule_group: {
    type: 'AWS::Scheduler::ScheduleGroup',
    alike: 'name',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
}
