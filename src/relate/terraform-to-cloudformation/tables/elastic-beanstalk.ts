import type { Block, Tables } from '../table.ts'

const setting: Block = {
  to: 'OptionSettings[]',
  alike: 'namespace value',
  attributes: { name: 'OptionName', resource: 'ResourceName' },
}

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
      setting,
      tags: { to: 'Tags', as: 'tags' },
      tier: 'Tier.Name',
    },
    defaults: { tier: 'WebServer' },
  },
  aws_elastic_beanstalk_application: {
    type: 'AWS::ElasticBeanstalk::Application',
    alike: 'description',
    attributes: {
      appversion_lifecycle: { to: 'ResourceLifecycleConfig', alike: 'service_role' },
      name: 'ApplicationName',
    },
  },
  aws_elastic_beanstalk_application_version: {
    type: 'AWS::ElasticBeanstalk::ApplicationVersion',
    alike: 'description process',
    attributes: {
      application: 'ApplicationName',
      bucket: 'SourceBundle.S3Bucket',
      key: 'SourceBundle.S3Key',
    },
    defaults: { process: false },
  },
  aws_elastic_beanstalk_configuration_template: {
    type: 'AWS::ElasticBeanstalk::ConfigurationTemplate',
    alike: 'description environment_id solution_stack_name',
    attributes: { application: 'ApplicationName', setting },
  },
}
