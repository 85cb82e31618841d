import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_codeartifact_domain: {
    type: 'AWS::CodeArtifact::Domain',
    alike: 'encryption_key',
    attributes: { tags: { to: 'Tags', as: 'tags' }, domain: 'DomainName' },
  },
  aws_codeartifact_repository: {
    type: 'AWS::CodeArtifact::Repository',
    alike: 'description domain_owner',
    attributes: {
      domain: 'DomainName',
      repository: 'RepositoryName',
      upstream: { attributes: { repository_name: 'Upstreams[]' } },
      external_connections: { attributes: { external_connection_name: 'ExternalConnections[]' } },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
