import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_prometheus_rule_group_namespace: {
    type: 'AWS::APS::RuleGroupsNamespace',
    alike: 'data name',
    attributes: { workspace_id: 'Workspace', tags: { to: 'Tags', as: 'tags' } },
  },
  aws_prometheus_workspace: {
    type: 'AWS::APS::Workspace',
    alike: 'alias kms_key_arn',
    attributes: {
      logging_configuration: { to: 'LoggingConfiguration', alike: 'log_group_arn' },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
