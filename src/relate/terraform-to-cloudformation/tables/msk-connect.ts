import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_mskconnect_connector: {
    type: 'AWS::KafkaConnect::Connector',
    arn: 'ConnectorArn',
    alike: 'connector_configuration service_execution_role_arn',
    attributes: {
      kafkaconnect_version: 'KafkaConnectVersion',
      name: 'ConnectorName',
      tags: { to: 'Tags', as: 'tags' },
      capacity: {
        to: 'Capacity',
        attributes: {
          autoscaling: {
            to: 'AutoScaling',
            alike: 'max_worker_count mcu_count min_worker_count',
            attributes: {
              scale_in_policy: { to: 'ScaleInPolicy', alike: 'cpu_utilization_percentage' },
              scale_out_policy: { to: 'ScaleOutPolicy', alike: 'cpu_utilization_percentage' },
            },
          },
          provisioned_capacity: { to: 'ProvisionedCapacity', alike: 'mcu_count worker_count' },
        },
      },
      kafka_cluster: {
        to: 'KafkaCluster',
        attributes: {
          apache_kafka_cluster: {
            to: 'ApacheKafkaCluster',
            alike: 'bootstrap_servers',
            attributes: { vpc: { to: 'Vpc', alike: 'security_groups subnets' } },
          },
        },
      },
      kafka_cluster_client_authentication: {
        to: 'KafkaClusterClientAuthentication',
        alike: 'authentication_type',
      },
      kafka_cluster_encryption_in_transit: {
        to: 'KafkaClusterEncryptionInTransit',
        alike: 'encryption_type',
      },
      log_delivery: {
        to: 'LogDelivery',
        attributes: {
          worker_log_delivery: {
            to: 'WorkerLogDelivery',
            attributes: {
              cloudwatch_logs: { to: 'CloudWatchLogs', alike: 'enabled log_group' },
              firehose: { to: 'Firehose', alike: 'delivery_stream enabled' },
              s3: { to: 'S3', alike: 'bucket enabled prefix' },
            },
          },
        },
      },
      plugin: {
        to: 'Plugins[]',
        attributes: {
          custom_plugin: {
            to: 'CustomPlugin',
            alike: 'revision',
            attributes: { arn: 'CustomPluginArn' },
          },
        },
      },
      worker_configuration: {
        to: 'WorkerConfiguration',
        alike: 'revision',
        attributes: { arn: 'WorkerConfigurationArn' },
      },
      description: 'ConnectorDescription',
    },
  },
  aws_mskconnect_custom_plugin: {
    type: 'AWS::KafkaConnect::CustomPlugin',
    arn: 'CustomPluginArn',
    alike: 'content_type description name',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      location: {
        attributes: {
          s3: {
            to: 'Location.S3Location',
            attributes: {
              bucket_arn: 'BucketArn',
              file_key: 'FileKey',
              object_version: 'ObjectVersion',
            },
          },
        },
      },
    },
  },
}
