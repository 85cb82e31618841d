import { defaultAction, ruleAction } from '../blocks/wafv2-action.ts'
import { aclStatement, groupStatement } from '../blocks/wafv2-statement.ts'
import type { Attributes, Block, Tables } from '../table.ts'

const visibility_config: Block = {
  to: 'VisibilityConfig',
  alike: 'metric_name sampled_requests_enabled',
  attributes: { cloudwatch_metrics_enabled: 'CloudWatchMetricsEnabled' },
}

const immunity: Attributes = {
  immunity_time_property: { to: 'ImmunityTimeProperty', alike: 'immunity_time' },
}

const custom_response_body: Block = {
  to: 'CustomResponseBodies',
  keyedBy: ['key'],
  alike: 'content content_type',
}

export const tables: Tables = {
  aws_wafv2_web_acl: {
    type: 'AWS::WAFv2::WebACL',
    alike: 'description name scope token_domains',
    attributes: {
      visibility_config,
      rule: {
        to: 'Rules[]',
        alike: 'name priority',
        attributes: {
          statement: aclStatement,
          action: { to: 'Action', attributes: ruleAction },
          captcha_config: { to: 'CaptchaConfig', attributes: immunity },
          challenge_config: { to: 'ChallengeConfig', attributes: immunity },
          override_action: {
            to: 'OverrideAction',
            attributes: { count: { to: 'Count' }, none: { to: 'None' } },
          },
          rule_label: { to: 'RuleLabels[]', alike: 'name' },
          visibility_config,
        },
      },
      tags: { to: 'Tags', as: 'tags' },
      captcha_config: { to: 'CaptchaConfig', attributes: immunity },
      challenge_config: { to: 'ChallengeConfig', attributes: immunity },
      data_protection_config: {
        to: 'DataProtectionConfig',
        attributes: {
          data_protection: {
            to: 'DataProtections[]',
            alike: 'action exclude_rate_based_details exclude_rule_match_details',
            attributes: { field: { to: 'Field', alike: 'field_keys field_type' } },
          },
        },
      },
      default_action: { to: 'DefaultAction', attributes: defaultAction },
      rule_json: { to: 'Rules', as: 'json' },
      custom_response_body,
    },
  },
  aws_wafv2_web_acl_association: {
    type: 'AWS::WAFv2::WebACLAssociation',
    alike: 'resource_arn',
    attributes: { web_acl_arn: 'WebACLArn' },
  },
  aws_wafv2_rule_group: {
    type: 'AWS::WAFv2::RuleGroup',
    alike: 'capacity description name scope',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      rule: {
        to: 'Rules[]',
        alike: 'name priority',
        attributes: {
          statement: groupStatement,
          action: { to: 'Action', attributes: ruleAction },
          captcha_config: { to: 'CaptchaConfig', attributes: immunity },
          rule_label: { to: 'RuleLabels[]', alike: 'name' },
          visibility_config,
        },
      },
      visibility_config,
      custom_response_body,
    },
  },
  aws_wafv2_web_acl_logging_configuration: {
    type: 'AWS::WAFv2::LoggingConfiguration',
    names: ['resource_arn'],
    alike: 'log_destination_configs resource_arn',
    attributes: {
      logging_filter: {
        to: 'LoggingFilter',
        alike: 'default_behavior',
        attributes: {
          filter: {
            to: 'Filters[]',
            alike: 'behavior requirement',
            attributes: {
              condition: {
                to: 'Conditions[]',
                attributes: {
                  action_condition: { to: 'ActionCondition', alike: 'action' },
                  label_name_condition: { to: 'LabelNameCondition', alike: 'label_name' },
                },
              },
            },
          },
        },
      },
      redacted_fields: {
        to: 'RedactedFields[]',
        attributes: {
          method: { to: 'Method' },
          query_string: { to: 'QueryString' },
          single_header: { to: 'SingleHeader', alike: 'name' },
          uri_path: { to: 'UriPath' },
        },
      },
    },
  },
}
