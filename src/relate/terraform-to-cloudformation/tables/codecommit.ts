import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_codecommit_repository: {
    type: 'AWS::CodeCommit::Repository',
    alike: 'kms_key_id repository_name',
    attributes: { tags: { to: 'Tags', as: 'tags' }, description: 'RepositoryDescription' },
  },
}
