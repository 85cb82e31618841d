import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_schemas_discoverer: {
    type: 'AWS::EventSchemas::Discoverer',
    arn: 'DiscovererArn',
    alike: 'description source_arn',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_schemas_registry: {
    type: 'AWS::EventSchemas::Registry',
    arn: 'RegistryArn',
    alike: 'description',
    attributes: { name: 'RegistryName', tags: { to: 'Tags', as: 'tags' } },
  },
}
