import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_appintegrations_event_integration: {
    type: 'AWS::AppIntegrations::EventIntegration',
    arn: 'EventIntegrationArn',
    alike: 'description name',
    attributes: {
      event_filter: { to: 'EventFilter', alike: 'source' },
      eventbridge_bus: 'EventBridgeBus',
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
