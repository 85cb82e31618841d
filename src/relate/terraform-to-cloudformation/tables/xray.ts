import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_xray_group: {
    type: 'AWS::XRay::Group',
    arn: 'GroupARN',
    alike: 'filter_expression group_name',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      insights_configuration: {
        to: 'InsightsConfiguration',
        alike: 'insights_enabled notifications_enabled',
      },
    },
  },
}
