import type { Block, Part, Tables } from '../table.ts'

const ruleGroup: Part = {
  alike: 'metric_name name',
  attributes: {
    activated_rule: {
      to: 'ActivatedRules[]',
      alike: 'priority rule_id type',
      attributes: { action: { to: 'Action', alike: 'type' } },
    },
    tags: { to: 'Tags', as: 'tags' },
  },
}

const ruleOfAcl: Block = {
  to: 'Rules[]',
  alike: 'priority rule_id',
  attributes: { action: { to: 'Action', alike: 'type' } },
}

export const tables: Tables = {
  aws_waf_web_acl: {
    type: 'AWS::WAF::WebACL',
    alike: 'metric_name name',
    attributes: {
      default_action: { to: 'DefaultAction', alike: 'type' },
      rules: ruleOfAcl,
      // CloudFormation can't say it: the names are the API's.
      logging_configuration: {
        to: 'LoggingConfiguration',
        attributes: { log_destination: 'LogDestinationConfigs[]' },
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
    attributes: { default_action: { to: 'DefaultAction', alike: 'type' }, rule: ruleOfAcl },
  },
  aws_waf_rule: {
    type: 'AWS::WAF::Rule',
    alike: 'metric_name name',
    attributes: { predicates: { to: 'Predicates[]', alike: 'data_id negated type' } },
  },
  aws_wafregional_web_acl_association: {
    type: 'AWS::WAFRegional::WebACLAssociation',
    alike: 'resource_arn',
    attributes: { web_acl_id: 'WebACLId' },
  },
  aws_waf_ipset: {
    type: 'AWS::WAF::IPSet',
    alike: 'name',
    attributes: { ip_set_descriptors: { to: 'IPSetDescriptors[]', alike: 'type value' } },
  },
  // CloudFormation has no rule groups of WAF Classic.
  aws_waf_rule_group: { type: 'aws_waf_rule_group', ...ruleGroup },
  aws_wafregional_rule_group: { type: 'aws_wafregional_rule_group', ...ruleGroup },
}
