import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_waf_web_acl: {
    type: 'AWS::WAF::WebACL',
    alike: 'metric_name name',
    attributes: {
      default_action: { to: 'DefaultAction', alike: 'type' },
      rules: {
        to: 'Rules[]',
        alike: 'priority rule_id',
        attributes: { action: { to: 'Action', alike: 'type' } },
      },
    },
  },
  aws_wafregional_rule: {
    type: 'AWS::WAFRegional::Rule',
    alike: 'metric_name name',
    attributes: { predicate: { to: 'Predicates[]', alike: 'data_id negated type' } },
  },
  aws_wafregional_web_acl: {
    type: 'AWS::WAFRegional::WebACL',
    alike: 'metric_name name',
    attributes: {
      default_action: { to: 'DefaultAction', alike: 'type' },
      rule: {
        to: 'Rules[]',
        alike: 'priority rule_id',
        attributes: { action: { to: 'Action', alike: 'type' } },
      },
    },
  },
}
