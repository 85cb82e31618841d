import type { Attributes, Tables } from '../table.ts'

const environment: Attributes = {
  runtime_environment_secrets: {
    to: 'RuntimeEnvironmentSecrets',
    as: 'name-values',
  },
  runtime_environment_variables: {
    to: 'RuntimeEnvironmentVariables',
    as: 'name-values',
  },
}

export const tables: Tables = {
  aws_apprunner_service: {
    type: 'AWS::AppRunner::Service',
    arn: 'ServiceArn',
    alike: 'auto_scaling_configuration_arn service_name',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      encryption_configuration: { to: 'EncryptionConfiguration', alike: 'kms_key' },
      health_check_configuration: {
        to: 'HealthCheckConfiguration',
        alike: 'healthy_threshold interval path protocol timeout unhealthy_threshold',
      },
      instance_configuration: {
        to: 'InstanceConfiguration',
        alike: 'cpu instance_role_arn memory',
      },
      network_configuration: {
        to: 'NetworkConfiguration',
        alike: 'ip_address_type',
        attributes: {
          egress_configuration: {
            to: 'EgressConfiguration',
            alike: 'egress_type vpc_connector_arn',
          },
          ingress_configuration: { to: 'IngressConfiguration', alike: 'is_publicly_accessible' },
        },
      },
      observability_configuration: {
        to: 'ObservabilityConfiguration',
        alike: 'observability_configuration_arn observability_enabled',
      },
      source_configuration: {
        to: 'SourceConfiguration',
        alike: 'auto_deployments_enabled',
        attributes: {
          authentication_configuration: {
            to: 'AuthenticationConfiguration',
            alike: 'access_role_arn connection_arn',
          },
          code_repository: {
            to: 'CodeRepository',
            alike: 'repository_url source_directory',
            attributes: {
              code_configuration: {
                to: 'CodeConfiguration',
                alike: 'configuration_source',
                attributes: {
                  code_configuration_values: {
                    to: 'CodeConfigurationValues',
                    alike: 'build_command port runtime start_command',
                    attributes: environment,
                  },
                },
              },
              source_code_version: { to: 'SourceCodeVersion', alike: 'type value' },
            },
          },
          image_repository: {
            to: 'ImageRepository',
            alike: 'image_identifier image_repository_type',
            attributes: {
              image_configuration: {
                to: 'ImageConfiguration',
                alike: 'port start_command',
                attributes: environment,
              },
            },
          },
        },
      },
    },
  },
  aws_apprunner_vpc_connector: {
    type: 'AWS::AppRunner::VpcConnector',
    arn: 'VpcConnectorArn',
    alike: 'security_groups subnets vpc_connector_name',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
}
