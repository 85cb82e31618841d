import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_macie2_account: {
    type: 'AWS::Macie::Session',
    alike: 'finding_publishing_frequency status',
  },
  aws_macie2_custom_data_identifier: {
    type: 'AWS::Macie::CustomDataIdentifier',
    alike: 'description ignore_words keywords maximum_match_distance name regex',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_macie2_findings_filter: {
    type: 'AWS::Macie::FindingsFilter',
    alike: 'action description name position',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
}
