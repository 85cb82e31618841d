import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_detective_graph: {
    type: 'AWS::Detective::Graph',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
}
