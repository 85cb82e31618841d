import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_codestarconnections_connection: {
    type: 'AWS::CodeStarConnections::Connection',
    arn: 'ConnectionArn',
    alike: 'host_arn provider_type',
    attributes: {
      name: 'ConnectionName',
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_codestarnotifications_notification_rule: {
    type: 'AWS::CodeStarNotifications::NotificationRule',
    alike: 'detail_type event_type_ids name resource status tags',
    attributes: {
      target: { to: 'Targets[]', attributes: { address: 'TargetAddress', type: 'TargetType' } },
    },
  },
}
