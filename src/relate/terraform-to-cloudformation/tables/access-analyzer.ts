import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_accessanalyzer_analyzer: {
    type: 'AWS::AccessAnalyzer::Analyzer',
    alike: 'analyzer_name type',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      configuration: {
        to: 'AnalyzerConfiguration',
        attributes: {
          unused_access: {
            to: 'UnusedAccessConfiguration',
            alike: 'unused_access_age',
            attributes: {
              analysis_rule: {
                to: 'AnalysisRule',
                attributes: {
                  exclusion: {
                    to: 'Exclusions[]',
                    alike: 'account_ids',
                  },
                },
              },
            },
          },
        },
      },
    },
    defaults: { type: 'ACCOUNT' },
  },
}
