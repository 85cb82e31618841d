import type { Part, Tables } from '../table.ts'

const container: Part = {
  alike: 'args command image image_pull_policy name',
  attributes: {
    env: { to: 'Env[]', alike: 'name value' },
    resources: { to: 'Resources', alike: 'limits requests' },
    security_context: {
      to: 'SecurityContext',
      alike: `
        privileged run_as_group run_as_non_root run_as_user
        allow_privilege_escalation
      `,
      attributes: { read_only_root_file_system: 'ReadOnlyRootFilesystem' },
    },
    volume_mounts: { to: 'VolumeMounts[]', alike: 'mount_path name read_only' },
  },
}

export const tables: Tables = {
  aws_batch_compute_environment: {
    type: 'AWS::Batch::ComputeEnvironment',
    arn: 'ComputeEnvironmentArn',
    alike: 'service_role state tags type compute_environment_name',
    attributes: {
      name: 'ComputeEnvironmentName',
      compute_resources: {
        to: 'ComputeResources',
        alike: `
          allocation_strategy bid_percentage ec2_key_pair image_id instance_role
          placement_group security_group_ids spot_iam_fleet_role subnets tags type
        `,
        attributes: {
          desired_vcpus: 'DesiredvCpus',
          instance_type: 'InstanceTypes',
          max_vcpus: 'MaxvCpus',
          min_vcpus: 'MinvCpus',
          ec2_configuration: {
            to: 'Ec2Configuration[]',
            alike: 'image_id_override image_kubernetes_version image_type',
          },
          launch_template: {
            to: 'LaunchTemplate',
            alike: 'launch_template_id launch_template_name version',
          },
        },
      },
      eks_configuration: { to: 'EksConfiguration', alike: 'eks_cluster_arn kubernetes_namespace' },
      update_policy: {
        to: 'UpdatePolicy',
        alike: 'job_execution_timeout_minutes terminate_jobs_on_update',
      },
    },
    defaults: { state: 'ENABLED' },
  },
  aws_batch_job_definition: {
    type: 'AWS::Batch::JobDefinition',
    names: ['name'],
    arn: 'JobDefinitionArn',
    alike: `
      parameters platform_capabilities propagate_tags scheduling_priority tags type
    `,
    attributes: {
      name: 'JobDefinitionName',
      eks_properties: {
        to: 'EksProperties',
        attributes: {
          pod_properties: {
            to: 'PodProperties',
            alike: 'dns_policy host_network service_account_name share_process_namespace',
            attributes: {
              containers: { to: 'Containers[]', ...container },
              image_pull_secret: { to: 'ImagePullSecrets[]', alike: 'name' },
              init_containers: { to: 'InitContainers[]', ...container },
              metadata: { to: 'Metadata', alike: 'labels' },
              volumes: {
                to: 'Volumes[]',
                alike: 'name',
                attributes: {
                  empty_dir: { to: 'EmptyDir', alike: 'medium size_limit' },
                  host_path: { to: 'HostPath', alike: 'path' },
                  secret: { to: 'Secret', alike: 'optional secret_name' },
                },
              },
            },
          },
        },
      },
      retry_strategy: {
        to: 'RetryStrategy',
        alike: 'attempts',
        attributes: {
          evaluate_on_exit: {
            to: 'EvaluateOnExit[]',
            alike: 'action on_exit_code on_reason on_status_reason',
          },
        },
      },
      timeout: { to: 'Timeout', alike: 'attempt_duration_seconds' },
      ecs_properties: { to: 'EcsProperties', as: 'container-definitions' },
      node_properties: { to: 'NodeProperties', as: 'container-definitions' },
      container_properties: { to: 'ContainerProperties', as: 'container-definitions' },
    },
    defaults: { propagate_tags: false },
  },
  aws_batch_job_queue: {
    type: 'AWS::Batch::JobQueue',
    arn: 'JobQueueArn',
    alike: 'priority scheduling_policy_arn state tags',
    attributes: {
      compute_environment_order: {
        to: 'ComputeEnvironmentOrder[]',
        alike: 'compute_environment order',
      },
      job_state_time_limit_action: {
        to: 'JobStateTimeLimitActions[]',
        alike: 'action max_time_seconds reason state',
      },
      name: 'JobQueueName',
    },
  },
  aws_batch_scheduling_policy: {
    type: 'AWS::Batch::SchedulingPolicy',
    alike: 'name tags',
    attributes: {
      fair_share_policy: {
        to: 'FairsharePolicy',
        alike: 'compute_reservation share_decay_seconds',
        attributes: {
          share_distribution: {
            to: 'ShareDistribution[]',
            alike: 'share_identifier weight_factor',
          },
        },
      },
    },
  },
}
