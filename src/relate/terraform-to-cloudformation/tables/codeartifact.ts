import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_codeartifact_domain: {
    type: 'AWS::CodeArtifact::Domain',
    alike: 'encryption_key',
    attributes: { tags: { to: 'Tags', as: 'tags' }, domain: 'DomainName' },
  },
}
