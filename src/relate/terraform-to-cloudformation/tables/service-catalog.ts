import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_servicecatalog_portfolio: {
    type: 'AWS::ServiceCatalog::Portfolio',
    alike: 'description provider_name',
    attributes: { tags: { to: 'Tags', as: 'tags' }, name: 'DisplayName' },
  },
  aws_servicecatalog_portfolio_share: {
    type: 'AWS::ServiceCatalog::PortfolioShare',
    alike: 'accept_language portfolio_id share_tag_options',
    attributes: {
      principal_id: 'AccountId',
      // CloudFormation shares with accounts only: the name is the API's.
      type: 'Type',
    },
    defaults: { accept_language: 'en', share_tag_options: false },
  },
}
