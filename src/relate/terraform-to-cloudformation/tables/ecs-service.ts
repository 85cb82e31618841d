import type { Block, Part, Tables } from '../table.ts'

const awsVpc: Part = {
  alike: 'security_groups subnets',
  attributes: {
    assign_public_ip: { to: 'AssignPublicIp', as: { true: 'ENABLED', false: 'DISABLED' } },
  },
  defaults: { assign_public_ip: false },
}

const service_registries: Block = {
  to: 'ServiceRegistries[]',
  alike: 'container_name container_port port registry_arn',
}

export const tables: Tables = {
  aws_ecs_service: {
    type: 'AWS::ECS::Service',
    arn: 'ServiceArn',
    alike: `
      availability_zone_rebalancing cluster desired_count enable_execute_command
      health_check_grace_period_seconds launch_type platform_version propagate_tags
      scheduling_strategy task_definition
    `,
    attributes: {
      name: 'ServiceName',
      network_configuration: { to: 'NetworkConfiguration.AwsvpcConfiguration', ...awsVpc },
      tags: { to: 'Tags', as: 'tags' },
      enable_ecs_managed_tags: 'EnableECSManagedTags',
      capacity_provider_strategy: {
        to: 'CapacityProviderStrategy[]',
        alike: 'base capacity_provider weight',
      },
      deployment_configuration: {
        to: 'DeploymentConfiguration',
        alike: 'strategy',
        attributes: {
          bake_time_in_minutes: { to: 'BakeTimeInMinutes', as: 'number' },
          canary_configuration: {
            to: 'CanaryConfiguration',
            alike: 'canary_percent',
            attributes: {
              canary_bake_time_in_minutes: { to: 'CanaryBakeTimeInMinutes', as: 'number' },
            },
          },
          lifecycle_hook: {
            to: 'LifecycleHooks[]',
            alike: 'hook_target_arn lifecycle_stages role_arn target_type',
            attributes: {
              hook_details: { to: 'HookDetails', as: 'json' },
              timeout_configuration: {
                to: 'TimeoutConfiguration',
                alike: 'action',
                attributes: { timeout_in_minutes: { to: 'TimeoutInMinutes', as: 'number' } },
              },
            },
          },
          linear_configuration: {
            to: 'LinearConfiguration',
            alike: 'step_percent',
            attributes: {
              step_bake_time_in_minutes: { to: 'StepBakeTimeInMinutes', as: 'number' },
            },
          },
        },
      },
      deployment_controller: { to: 'DeploymentController', alike: 'type' },
      load_balancer: {
        to: 'LoadBalancers[]',
        alike: 'container_name container_port target_group_arn',
        attributes: {
          advanced_configuration: {
            to: 'AdvancedConfiguration',
            alike: `
              alternate_target_group_arn production_listener_rule role_arn test_listener_rule
            `,
          },
          elb_name: 'LoadBalancerName',
        },
      },
      placement_constraints: { to: 'PlacementConstraints[]', alike: 'expression type' },
      service_connect_configuration: {
        to: 'ServiceConnectConfiguration',
        alike: 'enabled namespace',
        attributes: {
          log_configuration: {
            to: 'LogConfiguration',
            alike: 'log_driver options',
            attributes: {
              secret_option: { to: 'SecretOptions[]', alike: 'name value_from' },
            },
          },
          service: {
            to: 'Services[]',
            alike: 'discovery_name ingress_port_override port_name',
            attributes: {
              timeout: { to: 'Timeout', alike: 'idle_timeout_seconds per_request_timeout_seconds' },
              tls: {
                to: 'Tls',
                alike: 'kms_key role_arn',
                attributes: {
                  issuer_cert_authority: {
                    to: 'IssuerCertificateAuthority',
                    alike: 'aws_pca_authority_arn',
                  },
                },
              },
              client_alias: { to: 'ClientAliases[]', alike: 'dns_name port' },
            },
          },
          access_log_configuration: {
            to: 'AccessLogConfiguration',
            alike: 'format include_query_parameters',
          },
        },
      },
      service_registries,
      volume_configuration: {
        to: 'VolumeConfigurations[]',
        alike: 'name',
        attributes: {
          managed_ebs_volume: {
            to: 'ManagedEBSVolume',
            alike: `
              encrypted iops kms_key_id role_arn snapshot_id throughput volume_initialization_rate
              volume_type
            `,
            attributes: {
              file_system_type: 'FilesystemType',
              tag_specifications: {
                to: 'TagSpecifications[]',
                alike: 'propagate_tags resource_type',
                attributes: { tags: { to: 'Tags', as: 'tags' } },
              },
              size_in_gb: 'SizeInGiB',
            },
          },
        },
      },
      vpc_lattice_configurations: {
        to: 'VpcLatticeConfigurations[]',
        alike: 'port_name role_arn target_group_arn',
      },
      alarms: { to: 'DeploymentConfiguration.Alarms', alike: 'alarm_names enable rollback' },
      deployment_circuit_breaker: {
        to: 'DeploymentConfiguration.DeploymentCircuitBreaker',
        alike: 'enable rollback',
      },
      deployment_maximum_percent: 'DeploymentConfiguration.MaximumPercent',
      deployment_minimum_healthy_percent: 'DeploymentConfiguration.MinimumHealthyPercent',
      force_new_deployment: 'ForceNewDeployment.EnableForceNewDeployment',
      iam_role: 'Role',
      ordered_placement_strategy: { to: 'PlacementStrategies[]', alike: 'field type' },
    },
    defaults: {
      availability_zone_rebalancing: 'DISABLED',
      deployment_maximum_percent: 200,
      deployment_minimum_healthy_percent: 100,
      enable_ecs_managed_tags: false,
      enable_execute_command: false,
      scheduling_strategy: 'REPLICA',
    },
  },
  aws_ecs_task_set: {
    type: 'AWS::ECS::TaskSet',
    alike: `
      cluster external_id launch_type platform_version service task_definition
    `,
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      capacity_provider_strategy: {
        to: 'CapacityProviderStrategy[]',
        alike: 'base capacity_provider weight',
      },
      load_balancer: {
        to: 'LoadBalancers[]',
        alike: 'container_name container_port target_group_arn',
      },
      scale: { to: 'Scale', alike: 'unit value' },
      service_registries,
      network_configuration: { to: 'NetworkConfiguration.AwsVpcConfiguration', ...awsVpc },
    },
  },
}
