import { instanceRequirements } from '../blocks/instance-requirements.ts'
import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_ecs_cluster: {
    type: 'AWS::ECS::Cluster',
    alike: 'capacity_providers',
    names: ['name'],
    attributes: {
      name: 'ClusterName',
      setting: { to: 'ClusterSettings[]', alike: 'name value' },
      configuration: {
        to: 'Configuration',
        attributes: {
          execute_command_configuration: {
            to: 'ExecuteCommandConfiguration',
            alike: 'kms_key_id logging',
            attributes: {
              log_configuration: {
                to: 'LogConfiguration',
                alike: `
                  cloud_watch_encryption_enabled cloud_watch_log_group_name s3_bucket_name
                  s3_key_prefix
                `,
                attributes: { s3_bucket_encryption_enabled: 'S3EncryptionEnabled' },
              },
            },
          },
          managed_storage_configuration: {
            to: 'ManagedStorageConfiguration',
            alike: 'fargate_ephemeral_storage_kms_key_id kms_key_id',
          },
        },
      },
      tags: { to: 'Tags', as: 'tags' },
      service_connect_defaults: { to: 'ServiceConnectDefaults', alike: 'namespace' },
      default_capacity_provider_strategy: {
        to: 'DefaultCapacityProviderStrategy[]',
        alike: 'base capacity_provider weight',
      },
    },
  },
  aws_ecs_task_definition: {
    type: 'AWS::ECS::TaskDefinition',
    arn: 'TaskDefinitionArn',
    alike: `
      cpu enable_fault_injection execution_role_arn family ipc_mode memory network_mode
      pid_mode requires_compatibilities task_role_arn
    `,
    attributes: {
      container_definitions: { to: 'ContainerDefinitions', as: 'container-definitions' },
      volume: {
        to: 'Volumes[]',
        alike: 'name',
        attributes: {
          efs_volume_configuration: {
            to: 'EFSVolumeConfiguration',
            alike: 'root_directory transit_encryption transit_encryption_port',
            attributes: {
              file_system_id: 'FilesystemId',
              authorization_config: {
                to: 'AuthorizationConfig',
                alike: 'access_point_id',
                attributes: { iam: 'IAM' },
              },
            },
            defaults: { root_directory: '/', transit_encryption_port: 0 },
          },
          host_path: 'Host.SourcePath',
          docker_volume_configuration: {
            to: 'DockerVolumeConfiguration',
            alike: 'autoprovision driver driver_opts labels scope',
          },
          fsx_windows_file_server_volume_configuration: {
            to: 'FSxWindowsFileServerVolumeConfiguration',
            alike: 'file_system_id root_directory',
            attributes: {
              authorization_config: {
                to: 'AuthorizationConfig',
                alike: 'credentials_parameter domain',
              },
            },
          },
          configure_at_launch: 'ConfiguredAtLaunch',
          s3files_volume_configuration: {
            to: 'S3FilesVolumeConfiguration',
            alike: ` access_point_arn file_system_arn root_directory transit_encryption_port `,
          },
        },
      },
      tags: { to: 'Tags', as: 'tags' },
      ephemeral_storage: { to: 'EphemeralStorage', attributes: { size_in_gib: 'SizeInGiB' } },
      placement_constraints: { to: 'PlacementConstraints[]', alike: 'expression type' },
      proxy_configuration: { to: 'ProxyConfiguration', alike: 'container_name type' },
      runtime_platform: {
        to: 'RuntimePlatform',
        alike: 'cpu_architecture operating_system_family',
      },
      inference_accelerator: { to: 'InferenceAccelerators[]', alike: 'device_name device_type' },
    },
  },
  aws_ecs_cluster_capacity_providers: {
    type: 'AWS::ECS::Cluster',
    alike: 'capacity_providers',
    partOf: {
      parent: 'aws_ecs_cluster',
      key: 'cluster_name',
      equals: ['name'],
      sets: ['CapacityProviders', 'DefaultCapacityProviderStrategy'],
    },
    attributes: {
      default_capacity_provider_strategy: {
        to: 'DefaultCapacityProviderStrategy[]',
        alike: 'base capacity_provider weight',
      },
    },
  },
  aws_ecs_capacity_provider: {
    type: 'AWS::ECS::CapacityProvider',
    names: ['name'],
    alike: 'name',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      auto_scaling_group_provider: {
        to: 'AutoScalingGroupProvider',
        alike: `
          auto_scaling_group_arn managed_draining managed_termination_protection
        `,
        attributes: {
          managed_scaling: {
            to: 'ManagedScaling',
            alike: `
              instance_warmup_period maximum_scaling_step_size minimum_scaling_step_size status
              target_capacity
            `,
          },
        },
      },
      managed_instances_provider: {
        to: 'ManagedInstancesProvider',
        alike: 'infrastructure_role_arn propagate_tags',
        attributes: {
          infrastructure_optimization: {
            to: 'InfrastructureOptimization',
            alike: 'scale_in_after',
          },
          instance_launch_template: {
            to: 'InstanceLaunchTemplate',
            alike: 'ec2_instance_profile_arn monitoring capacity_option_type',
            attributes: {
              instance_requirements: instanceRequirements,
              network_configuration: {
                to: 'NetworkConfiguration',
                alike: 'security_groups subnets',
              },
              storage_configuration: {
                to: 'StorageConfiguration',
                attributes: { storage_size_gib: 'StorageSizeGiB' },
              },
              capacity_reservations: {
                to: 'CapacityReservations',
                alike: 'reservation_group_arn reservation_preference',
              },
              local_storage_configuration: {
                to: 'LocalStorageConfiguration',
                alike: 'use_local_storage',
              },
            },
          },
          auto_repair_configuration: { to: 'AutoRepairConfiguration', alike: 'actions_status' },
        },
      },
    },
  },
}
