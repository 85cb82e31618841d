import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_wafv2_ip_set: {
    type: 'AWS::WAFv2::IPSet',
    alike: 'addresses description name scope',
    attributes: { ip_address_version: 'IPAddressVersion', tags: { to: 'Tags', as: 'tags' } },
  },
  aws_wafv2_regex_pattern_set: {
    type: 'AWS::WAFv2::RegexPatternSet',
    alike: 'description name scope',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      regular_expression: { attributes: { regex_string: 'RegularExpressionList[]' } },
    },
  },
}
