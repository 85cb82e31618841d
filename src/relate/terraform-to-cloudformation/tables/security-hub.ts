import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_securityhub_account: {
    type: 'AWS::SecurityHub::Hub',
    arn: 'ARN',
    alike: `
      auto_enable_controls control_finding_generator enable_default_standards
    `,
  },
}
