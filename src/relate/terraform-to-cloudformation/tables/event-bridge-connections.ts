import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_cloudwatch_event_archive: {
    type: 'AWS::Events::Archive',
    alike: 'description kms_key_identifier retention_days',
    attributes: {
      event_pattern: { to: 'EventPattern', as: 'json' },
      name: 'ArchiveName',
      event_source_arn: 'SourceArn',
    },
  },
  aws_cloudwatch_event_connection: {
    type: 'AWS::Events::Connection',
    alike: 'authorization_type description kms_key_identifier name',
    attributes: {
      auth_parameters: {
        to: 'AuthParameters',
        attributes: {
          connectivity_parameters: {
            to: 'ConnectivityParameters',
            attributes: {
              resource_parameters: {
                to: 'ResourceParameters',
                alike: 'resource_configuration_arn',
              },
            },
          },
        },
      },
      invocation_connectivity_parameters: {
        to: 'InvocationConnectivityParameters',
        attributes: {
          resource_parameters: { to: 'ResourceParameters', alike: 'resource_configuration_arn' },
        },
      },
    },
  },
  aws_cloudwatch_event_api_destination: {
    type: 'AWS::Events::ApiDestination',
    alike: `
      connection_arn description http_method invocation_endpoint
      invocation_rate_limit_per_second name
    `,
    defaults: { invocation_rate_limit_per_second: 300 },
  },
}
