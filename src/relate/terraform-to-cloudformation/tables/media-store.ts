import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_media_store_container: {
    type: 'AWS::MediaStore::Container',
    attributes: { name: 'ContainerName', tags: { to: 'Tags', as: 'tags' } },
  },
}
