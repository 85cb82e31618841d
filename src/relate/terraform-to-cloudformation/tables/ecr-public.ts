import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_ecrpublic_repository: {
    type: 'AWS::ECR::PublicRepository',
    alike: 'repository_name',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_ecrpublic_repository_policy: {
    type: 'AWS::ECR::PublicRepository',
    attributes: { policy: { to: 'RepositoryPolicyText', as: 'json' } },
    partOf: {
      parent: 'aws_ecrpublic_repository',
      key: 'repository_name',
      equals: ['repository_name', 'id'],
      sets: ['RepositoryPolicyText'],
    },
  },
}
