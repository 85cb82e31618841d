import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_macie2_account: {
    type: 'AWS::Macie::Session',
    alike: 'finding_publishing_frequency status',
  },
}
