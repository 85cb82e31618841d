import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_shield_protection: {
    type: 'AWS::Shield::Protection',
    arn: 'ProtectionArn',
    alike: 'name resource_arn',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_shield_drt_access_role_arn_association: {
    type: 'AWS::Shield::DRTAccess',
    alike: 'role_arn',
  },
}
