import type { Tables } from '../table.ts'

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
      network_configuration: {
        to: 'NetworkConfiguration.AwsvpcConfiguration',
        alike: 'security_groups subnets',
        attributes: {
          assign_public_ip: { to: 'AssignPublicIp', as: { true: 'ENABLED', false: 'DISABLED' } },
        },
        defaults: { assign_public_ip: false },
      },
      tags: { to: 'Tags', as: 'tags' },
      enable_ecs_managed_tags: 'EnableECSManagedTags',
      capacity_provider_strategy: {
        to: 'CapacityProviderStrategy[]',
        alike: 'base capacity_provider weight',
      },
      deployment_configuration: {
        to: 'DeploymentConfiguration',
        alike: 'bake_time_in_minutes strategy',
        attributes: {
          canary_configuration: {
            to: 'CanaryConfiguration',
            alike: 'canary_bake_time_in_minutes canary_percent',
          },
          lifecycle_hook: {
            to: 'LifecycleHooks[]',
            alike: 'hook_target_arn lifecycle_stages role_arn',
            attributes: { hook_details: { to: 'HookDetails', as: 'json' } },
          },
          linear_configuration: {
            to: 'LinearConfiguration',
            alike: 'step_bake_time_in_minutes step_percent',
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
              tls: { to: 'Tls', alike: 'kms_key role_arn' },
            },
          },
        },
      },
      service_registries: {
        to: 'ServiceRegistries[]',
        alike: 'container_name container_port port registry_arn',
      },
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
            },
          },
        },
      },
      vpc_lattice_configurations: {
        to: 'VpcLatticeConfigurations[]',
        alike: 'port_name role_arn target_group_arn',
      },
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
      service_registries: {
        to: 'ServiceRegistries[]',
        alike: 'container_name container_port port registry_arn',
      },
      network_configuration: {
        to: 'NetworkConfiguration.AwsVpcConfiguration',
        alike: 'security_groups subnets',
        attributes: {
          assign_public_ip: { to: 'AssignPublicIp', as: { true: 'ENABLED', false: 'DISABLED' } },
        },
        defaults: { assign_public_ip: false },
      },
    },
  },
}
