import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_resourcegroups_group: {
    type: 'AWS::ResourceGroups::Group',
    alike: 'description name',
    attributes: {
      configuration: {
        to: 'Configuration[]',
        alike: 'type',
        attributes: { parameters: { to: 'Parameters[]', alike: 'name values' } },
      },
      resource_query: { to: 'ResourceQuery', alike: 'type' },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
