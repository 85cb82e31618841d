import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_athena_workgroup: {
    type: 'AWS::Athena::WorkGroup',
    names: ['name'],
    alike: 'description name state',
    attributes: {
      configuration: {
        to: 'WorkGroupConfiguration',
        attributes: {
          enforce_workgroup_configuration: 'EnforceWorkGroupConfiguration',
          result_configuration: {
            to: 'ResultConfiguration',
            attributes: {
              encryption_configuration: {
                to: 'EncryptionConfiguration',
                alike: 'encryption_option',
              },
            },
          },
          publish_cloudwatch_metrics_enabled: 'PublishCloudWatchMetricsEnabled',
        },
        defaults: {
          publish_cloudwatch_metrics_enabled: true,
          enforce_workgroup_configuration: true,
        },
      },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_athena_data_catalog: {
    type: 'AWS::Athena::DataCatalog',
    names: ['name'],
    alike: 'description name parameters type',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
}
