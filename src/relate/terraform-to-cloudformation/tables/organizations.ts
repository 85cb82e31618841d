import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_organizations_policy: {
    type: 'AWS::Organizations::Policy',
    alike: 'description name type',
    attributes: {
      content: { to: 'Content', as: 'json' },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
