import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_iot_authorizer: {
    type: 'AWS::IoT::Authorizer',
    alike: `
      authorizer_function_arn enable_caching_for_http signing_disabled status
      token_key_name token_signing_public_keys
    `,
    attributes: { name: 'AuthorizerName', tags: { to: 'Tags', as: 'tags' } },
  },
  aws_iot_provisioning_template: {
    type: 'AWS::IoT::ProvisioningTemplate',
    alike: 'description enabled provisioning_role_arn template_body',
    attributes: {
      name: 'TemplateName',
      type: 'TemplateType',
      pre_provisioning_hook: { to: 'PreProvisioningHook', alike: 'payload_version target_arn' },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_iot_policy: {
    type: 'AWS::IoT::Policy',
    attributes: {
      name: 'PolicyName',
      tags: { to: 'Tags', as: 'tags' },
      policy: { to: 'PolicyDocument', as: 'json' },
    },
  },
  aws_iot_topic_rule: {
    type: 'AWS::IoT::TopicRule',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      name: 'RuleName',
      description: 'TopicRulePayload.Description',
      sql: 'TopicRulePayload.Sql',
      sql_version: 'TopicRulePayload.AwsIotSqlVersion',
      enabled: { to: 'TopicRulePayload.RuleDisabled', as: { true: false, false: true } },
    },
  },
}
