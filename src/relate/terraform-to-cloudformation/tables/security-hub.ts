import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_securityhub_account: {
    type: 'AWS::SecurityHub::Hub',
    arn: 'ARN',
    alike: `
      auto_enable_controls control_finding_generator enable_default_standards
    `,
    defaults: { auto_enable_controls: true, enable_default_standards: true },
  },
  aws_securityhub_configuration_policy: {
    type: 'AWS::SecurityHub::ConfigurationPolicy',
    alike: 'description name',
    attributes: {
      configuration_policy: {
        to: 'ConfigurationPolicy.SecurityHub',
        alike: 'service_enabled',
        attributes: { enabled_standard_arns: 'EnabledStandardIdentifiers' },
      },
    },
  },
  aws_securityhub_standards_subscription: {
    type: 'AWS::SecurityHub::Standard',
    arn: 'StandardsSubscriptionArn',
    alike: 'standards_arn',
  },
}
