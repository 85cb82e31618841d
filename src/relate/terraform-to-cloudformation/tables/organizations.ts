import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_organizations_policy: {
    type: 'AWS::Organizations::Policy',
    alike: 'description name type',
    attributes: {
      content: { to: 'Content', as: 'json' },
      tags: { to: 'Tags', as: 'tags' },
    },
    defaults: { type: 'SERVICE_CONTROL_POLICY' },
  },
  aws_organizations_account: {
    type: 'AWS::Organizations::Account',
    alike: 'email role_name',
    attributes: {
      name: 'AccountName',
      tags: { to: 'Tags', as: 'tags' },
      parent_id: 'ParentIds[]',
    },
  },
  aws_organizations_organization: {
    type: 'AWS::Organizations::Organization',
    alike: 'feature_set',
    defaults: { feature_set: 'ALL' },
  },
  aws_organizations_organizational_unit: {
    type: 'AWS::Organizations::OrganizationalUnit',
    alike: 'name parent_id',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
}
