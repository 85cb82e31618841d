import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_ram_resource_share: {
    type: 'AWS::RAM::ResourceShare',
    alike: 'allow_external_principals name permission_arns',
    attributes: {
      resource_share_configuration: {
        to: 'ResourceShareConfiguration',
        alike: 'retain_sharing_on_account_leave_organization',
      },
      tags: { to: 'Tags', as: 'tags' },
    },
    defaults: { allow_external_principals: false },
  },
}
