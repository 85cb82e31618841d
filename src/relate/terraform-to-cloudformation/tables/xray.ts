import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_xray_group: {
    type: 'AWS::XRay::Group',
    arn: 'GroupARN',
    alike: 'filter_expression group_name',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      insights_configuration: {
        to: 'InsightsConfiguration',
        alike: 'insights_enabled notifications_enabled',
      },
    },
  },
  aws_xray_sampling_rule: {
    type: 'AWS::XRay::SamplingRule',
    arn: 'RuleARN',
    alike: 'rule_name',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      priority: 'SamplingRule.Priority',
      fixed_rate: 'SamplingRule.FixedRate',
      reservoir_size: 'SamplingRule.ReservoirSize',
      host: 'SamplingRule.Host',
      http_method: 'SamplingRule.HTTPMethod',
      resource_arn: 'SamplingRule.ResourceARN',
      service_name: 'SamplingRule.ServiceName',
      service_type: 'SamplingRule.ServiceType',
      url_path: 'SamplingRule.URLPath',
      version: 'SamplingRule.Version',
      attributes: 'SamplingRule.Attributes',
    },
  },
}
