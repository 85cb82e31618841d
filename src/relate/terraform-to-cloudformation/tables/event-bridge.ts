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
  },
}
