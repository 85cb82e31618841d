import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_emrcontainers_virtual_cluster: {
    type: 'AWS::EMRContainers::VirtualCluster',
    alike: 'name',
    attributes: {
      container_provider: {
        to: 'ContainerProvider',
        alike: 'id type',
        attributes: {
          info: { to: 'Info', attributes: { eks_info: { to: 'EksInfo', alike: 'namespace' } } },
        },
      },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_emrserverless_application: {
    type: 'AWS::EMRServerless::Application',
    alike: 'architecture name release_label type',
    attributes: {
      auto_start_configuration: { to: 'AutoStartConfiguration', alike: 'enabled' },
      auto_stop_configuration: {
        to: 'AutoStopConfiguration',
        alike: 'enabled idle_timeout_minutes',
      },
      image_configuration: { to: 'ImageConfiguration', alike: 'image_uri' },
      interactive_configuration: {
        to: 'InteractiveConfiguration',
        alike: 'livy_endpoint_enabled studio_enabled',
      },
      maximum_capacity: { to: 'MaximumCapacity', alike: 'cpu disk memory' },
      monitoring_configuration: {
        to: 'MonitoringConfiguration',
        attributes: {
          cloudwatch_logging_configuration: {
            to: 'CloudWatchLoggingConfiguration',
            alike: 'enabled encryption_key_arn log_group_name log_stream_name_prefix',
          },
          managed_persistence_monitoring_configuration: {
            to: 'ManagedPersistenceMonitoringConfiguration',
            alike: 'enabled encryption_key_arn',
          },
          prometheus_monitoring_configuration: {
            to: 'PrometheusMonitoringConfiguration',
            alike: 'remote_write_url',
          },
          s3_monitoring_configuration: {
            to: 'S3MonitoringConfiguration',
            alike: 'encryption_key_arn log_uri',
          },
        },
      },
      network_configuration: { to: 'NetworkConfiguration', alike: 'security_group_ids subnet_ids' },
      runtime_configuration: { to: 'RuntimeConfiguration[]', alike: 'classification properties' },
      scheduler_configuration: {
        to: 'SchedulerConfiguration',
        alike: 'max_concurrent_runs queue_timeout_minutes',
      },
      tags: { to: 'Tags', as: 'tags' },
      initial_capacity: {
        to: 'InitialCapacity[]',
        attributes: {
          initial_capacity_type: 'Key',
          initial_capacity_config: {
            to: 'Value',
            alike: 'worker_count',
            attributes: {
              worker_configuration: { to: 'WorkerConfiguration', alike: 'cpu disk memory' },
            },
          },
        },
      },
    },
    defaults: { architecture: 'X86_64' },
  },
}
