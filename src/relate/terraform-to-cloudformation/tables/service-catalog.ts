import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_servicecatalog_portfolio: {
    type: 'AWS::ServiceCatalog::Portfolio',
    alike: 'description provider_name',
    attributes: { tags: { to: 'Tags', as: 'tags' }, name: 'DisplayName' },
  },
}
