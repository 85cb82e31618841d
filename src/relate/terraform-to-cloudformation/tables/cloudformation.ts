import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_cloudformation_stack: {
    type: 'AWS::CloudFormation::Stack',
    alike: 'parameters',
    attributes: {
      template_url: 'TemplateURL',
      notification_arns: 'NotificationARNs',
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
