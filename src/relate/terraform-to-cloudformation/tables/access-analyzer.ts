import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_accessanalyzer_analyzer: {
    type: 'AWS::AccessAnalyzer::Analyzer',
    alike: 'analyzer_name type',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
}
