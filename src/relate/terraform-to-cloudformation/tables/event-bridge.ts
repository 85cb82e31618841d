import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_cloudwatch_event_bus: {
    type: 'AWS::Events::EventBus',
    names: ['name'],
    alike: 'description event_source_name kms_key_identifier name',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      log_config: { to: 'LogConfig', alike: 'include_detail level' },
      dead_letter_config: { to: 'DeadLetterConfig', alike: 'arn' },
    },
  },
  aws_cloudwatch_event_rule: {
    type: 'AWS::Events::Rule',
    alike: 'description event_bus_name name role_arn schedule_expression state',
    attributes: {
      event_pattern: { to: 'EventPattern', as: 'json' },
      tags: { to: 'Tags', as: 'tags' },
      is_enabled: { to: 'State', as: { true: 'ENABLED', false: 'DISABLED' } },
    },
    defaults: { event_bus_name: 'default' },
  },
  aws_cloudwatch_event_permission: {
    type: 'AWS::Events::EventBusPolicy',
    alike: 'action event_bus_name principal statement_id',
    attributes: { condition: { to: 'Condition', alike: 'key type value' } },
  },
  aws_cloudwatch_event_endpoint: {
    type: 'AWS::Events::Endpoint',
    alike: 'description name role_arn',
    attributes: {
      event_bus: { to: 'EventBuses[]', alike: 'event_bus_arn' },
      replication_config: { to: 'ReplicationConfig', alike: 'state' },
      routing_config: {
        to: 'RoutingConfig',
        attributes: {
          failover_config: {
            to: 'FailoverConfig',
            attributes: {
              primary: { to: 'Primary', alike: 'health_check' },
              secondary: { to: 'Secondary', alike: 'route' },
            },
          },
        },
      },
    },
  },
  aws_cloudwatch_event_bus_policy: {
    type: 'AWS::Events::EventBusPolicy',
    alike: 'event_bus_name',
    // Terraform has a whole document, CloudFormation what it says.
    attributes: { policy: { to: 'Statement', as: 'statement' } },
    defaults: { event_bus_name: 'default' },
  },
}
