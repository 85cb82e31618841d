import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_cloudformation_stack: {
    type: 'AWS::CloudFormation::Stack',
    alike: 'parameters timeout_in_minutes',
    attributes: {
      template_url: 'TemplateURL',
      // CloudFormation's own stacks take the role of the stack around them: the name is the API's.
      iam_role_arn: 'RoleARN',
      notification_arns: 'NotificationARNs',
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
