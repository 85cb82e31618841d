import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_elastic_beanstalk_environment: {
    type: 'AWS::ElasticBeanstalk::Environment',
    names: ['name'],
    alike: `
      description platform_arn solution_stack_name template_name version_label
    `,
    attributes: {
      application: 'ApplicationName',
      cname_prefix: 'CNAMEPrefix',
      name: 'EnvironmentName',
      setting: {
        to: 'OptionSettings[]',
        alike: 'namespace value',
        attributes: { name: 'OptionName', resource: 'ResourceName' },
      },
      tags: { to: 'Tags', as: 'tags' },
      tier: 'Tier.Name',
    },
  },
}
